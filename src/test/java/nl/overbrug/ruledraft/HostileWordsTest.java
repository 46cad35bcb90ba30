package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Words of policy officers go through drafting, approval and publishing to every page that shows them, and stay words. */
@OverbrugTest
class HostileWordsTest {

    private static final String NORMS = "trajectory/norms";
    private static final String HOSTILE =
            "<script>alert(1)</script> ${7*7} *{7*7} #{7*7} [[${7*7}]] [(${7*7})] __${7*7}__"
                    + " @{T(java.lang.System).exit(1)} =CMD|' /C calc'!A0 {0} {when} \"); System.exit(1); // end";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} *{7*7} #{7*7} [[${7*7}]]";

    @Autowired
    private DraftFixture fixture;

    @Autowired
    private DraftEdits edits;

    @Autowired
    private DraftLife life;

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        fixture.clean();
    }

    @Test
    void no_word_of_a_draft_or_a_version_is_run_or_becomes_part_of_a_page() {
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        UUID trajectory = trajectories.started();
        UUID draft = written();
        String path = "/regels/concepten/" + draft;
        String row = path + "/rijen/" + fixture.row(draft, "voortgangsgesprek").key();
        List.of(path, row, path + "/indienen").forEach(page -> isShownAsWords(policy, page));

        submitted(draft);
        isShownAsWords(policy, path + "/beoordelen");
        int seen = fixture.now(draft).version();
        assertThat(fixture.as("beleid2", () -> life.publish(draft, seen, clock.today(), false))
                        .isDone())
                .isTrue();

        UUID decision = rulebook.decide(NormFacts.TABLE, trajectory, new NormFacts(ProtocolNorm.REVIEW))
                .id();
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        List.of(
                        "/regels/" + NORMS,
                        "/werkinstructie",
                        "/trajecten/" + trajectory + "/gesprekken",
                        "/besluiten/" + decision + "/waarom")
                .forEach(page -> isShownAsWords(mentor, page));
        assertThat(mentor.get("/api/v1/regels/" + NORMS).headers().get("content-type"))
                .allMatch(type -> type.startsWith("application/json"));
    }

    private UUID written() {
        UUID draft = fixture.begun(NORMS);
        DraftRow row = fixture.row(draft, "voortgangsgesprek");
        Map<String, String> cells = new HashMap<>(row.cells());
        List.of("reden", "reden_en", "bron").forEach(column -> cells.put(column, HOSTILE));
        fixture.as("beleid1", () -> edits.writeRow(draft, row.key(), row.version(), cells));
        DraftCase example = fixture.now(draft).content().cases().get(0);
        Map<String, String> facts = new HashMap<>(example.facts());
        facts.put("omschrijving", HOSTILE);
        fixture.as(
                "beleid1", () -> edits.writeCase(draft, example.key(), example.version(), facts, example.expected()));
        return draft;
    }

    private void submitted(UUID draft) {
        Proposal asked = new Proposal(clock.today(), HOSTILE, HOSTILE, false);
        int version = fixture.now(draft).version();
        assertThat(fixture.as("beleid1", () -> life.submit(draft, version, asked))
                        .isDone())
                .isTrue();
    }

    private static void isShownAsWords(Visitor visitor, String page) {
        Visitor.Answer answer = visitor.get(page);
        assertThat(answer.status()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).contains(ESCAPED).doesNotContain("<script>alert");
    }
}
