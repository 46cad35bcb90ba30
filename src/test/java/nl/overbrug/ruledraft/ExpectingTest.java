package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** After a change that was meant, an example case expects what the rules say now; for each case somebody says so. */
@OverbrugTest
class ExpectingTest {

    @Autowired
    private DraftFixture fixture;

    @Autowired
    private DraftEdits edits;

    @Autowired
    private Environment environment;

    private UUID draft;

    @BeforeEach
    void a_reward_was_raised() {
        draft = fixture.begun("reward/tiers");
        fixture.write(draft, "licht", "bedrag", "6,00");
    }

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void with_one_button_it_expects_the_new_outcome_and_nothing_else_changes() {
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String page = "/regels/concepten/" + draft;
        Map<String, String> facts = lightStep().facts();
        assertThat(policy.get(page).body()).contains("Zo hoort het voortaan").doesNotContain("door geen voorbeeld");

        policy.postBare(
                page,
                "_csrf",
                policy.tokenOn(page),
                "doe",
                "verwacht",
                "key",
                lightStep().key(),
                "version",
                String.valueOf(lightStep().version()),
                "stand",
                String.valueOf(fixture.now(draft).version()));

        assertThat(lightStep().expected())
                .containsExactly(Map.of("bon", "ja", "bedrag", "6,00", "waarom-niet", "", "redencode", "licht"));
        assertThat(lightStep().facts()).isEqualTo(facts);
    }

    @Test
    void a_row_that_says_something_else_by_now_is_not_taken_over() {
        Draft shown = fixture.now(draft);
        fixture.write(draft, "licht", "bedrag", "7,00");

        assertThat(expect(shown, lightStep()).problems()).containsExactly(Problem.stale());
        assertThat(lightStep().expected().get(0)).containsEntry("bedrag", "5,00");
    }

    @Test
    void a_case_that_was_changed_or_taken_out_meanwhile_is_left_as_it_is() {
        Draft shown = fixture.now(draft);
        DraftCase seen = lightStep();
        fixture.as(
                "beleid2",
                () -> edits.writeCase(draft, seen.key(), seen.version(), seen.facts(), List.of(Map.of("bon", "nee"))));
        assertThat(expect(shown, seen).problems()).containsExactly(Problem.stale());

        fixture.as(
                "beleid2", () -> edits.removeCase(draft, seen.key(), lightStep().version()));
        assertThat(expect(shown, seen).problems()).extracting(Problem::code).containsExactly(DraftEdits.GONE);
    }

    private Result<Draft> expect(Draft shown, DraftCase seen) {
        return fixture.as("beleid1", () -> edits.expect(shown, seen.key(), seen.version(), List.of("licht")));
    }

    private DraftCase lightStep() {
        return fixture.now(draft).content().cases().stream()
                .filter(each -> each.id().equals("lichte-stap"))
                .findFirst()
                .orElseThrow();
    }
}
