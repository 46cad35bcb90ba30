package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.ruleversion.PastVersion;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.ruleversion.VersionHistory;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.ProtocolNorm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class DraftLifeTest {

    private static final String NORMS = "trajectory/norms";

    @Autowired
    DraftFixture fixture;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftEdits edits;

    @Autowired
    DraftLife life;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    VersionBook book;

    @Autowired
    VersionHistory history;

    @Autowired
    Rulebook rulebook;

    @Autowired
    MovableClock clock;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void a_draft_that_a_colleague_approves_holds_from_its_day_and_not_before() {
        UUID draft = submitted(clock.today().plusDays(1));

        assertThat(publish("beleid2", draft, clock.today().plusDays(1)).isDone())
                .isTrue();

        assertThat(reviewWithin(clock.today())).isEqualTo(21);
        assertThat(reviewWithin(clock.today().plusDays(1))).isEqualTo(28);
        PastVersion past = history.of(NORMS).get(0);
        assertThat(past.story().reason()).isEqualTo("Drie weken is te kort.");
        assertThat(past.author()).isNotEqualTo(past.publisher());
        assertThat(fixture.now(draft).state()).isEqualTo(DraftState.PUBLISHED);
    }

    @Test
    void whoever_submitted_a_draft_cannot_approve_it() {
        UUID draft = submitted(clock.today());

        assertThat(publish("beleid1", draft, clock.today()).problems())
                .containsExactly(Problem.of("", "ruledraft.probleem.eigen-werk"));

        assertThat(history.of(NORMS)).hasSize(1);
    }

    @Test
    void two_who_wrote_together_approve_what_the_other_submitted_but_nobody_what_is_theirs_alone() {
        UUID together = submitted(clock.today());
        fixture.as(
                        "beleid1",
                        () -> life.takeBack(together, fixture.now(together).version()))
                .value();
        fixture.as("beleid2", () -> edits.addRow(together));
        fixture.undo("beleid2", together);
        submit(together, clock.today());
        assertThat(publish("beleid2", together, clock.today()).isDone()).isTrue();

        UUID alone = fixture.begun(NORMS);
        fixture.as(
                "beleid2",
                () -> edits.copyRow(
                        alone,
                        fixture.row(alone, "beloningen").key(),
                        fixture.row(alone, "beloningen").version()));
        fixture.as(
                "beleid2",
                () -> edits.removeRow(
                        alone,
                        fixture.row(alone, "beloningen-2").key(),
                        fixture.row(alone, "beloningen-2").version()));
        DraftRow row = fixture.row(alone, "beloningen");
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put("reden", "een jaar genoeg is");
        fixture.as("beleid2", () -> edits.writeRow(alone, row.key(), row.version(), cells));
        assertThat(submit(alone, clock.today()).isDone()).isTrue();
        assertThat(publish("beleid2", alone, clock.today()).problems())
                .extracting(Problem::code)
                .containsExactly("ruledraft.probleem.eigen-werk");
    }

    @Test
    void nothing_is_submitted_that_fails_or_lacks_its_reason_or_holds_in_the_past() {
        UUID draft = fixture.begun(NORMS);
        assertThat(submit(draft, clock.today()).problems())
                .extracting(Problem::code)
                .containsExactly("ruledraft.beletsel.gelijk");

        fixture.write(draft, "voortgangsgesprek", "dagen", "28");
        Proposal empty = new Proposal(clock.today().minusDays(1), " ", null, false);
        assertThat(fixture.as(
                                "beleid1",
                                () -> life.submit(draft, fixture.now(draft).version(), empty))
                        .problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "ruledraft.beletsel.voorbeeld"),
                        org.assertj.core.groups.Tuple.tuple("from", "probleem.datum-verleden"),
                        org.assertj.core.groups.Tuple.tuple("reason", "probleem.verplicht"),
                        org.assertj.core.groups.Tuple.tuple("note", "probleem.verplicht"));
    }

    @Test
    void what_was_submitted_does_not_change_until_it_is_returned_with_remarks() {
        UUID draft = submitted(clock.today());

        assertThat(fixture.as("beleid1", () -> edits.addRow(draft)).problems())
                .extracting(Problem::code)
                .containsExactly("ruledraft.probleem.niet-open");
        assertThat(fixture.as(
                                "beleid2",
                                () -> life.giveBack(draft, fixture.now(draft).version(), "  "))
                        .problems())
                .containsExactly(Problem.missing("remarks"));

        assertThat(fixture.as(
                                "beleid2",
                                () -> life.giveBack(draft, fixture.now(draft).version(), "Leg uit waarom vier weken."))
                        .value()
                        .isOpen())
                .isTrue();
        assertThat(fixture.as("beleid1", () -> drafts.events(draft)).get(0).remark())
                .isEqualTo("Leg uit waarom vier weken.");
    }

    @Test
    void what_was_seen_before_a_change_is_not_what_is_approved() {
        UUID draft = submitted(clock.today());
        int seen = fixture.now(draft).version();
        fixture.as("beleid1", () -> life.takeBack(draft, seen)).value();
        fixture.write(draft, "voortgangsgesprek", "herinnering", "4");
        expectWhatTheRulesSay(draft);
        submit(draft, clock.today());

        assertThat(fixture.as("beleid2", () -> life.publish(draft, seen, clock.today(), false))
                        .problems())
                .containsExactly(Problem.stale());
    }

    @Test
    void a_version_is_withdrawn_before_its_day_with_a_reason_and_an_older_one_is_published_again() {
        UUID draft = submitted(clock.today().plusDays(1));
        publish("beleid2", draft, clock.today().plusDays(1));
        RuleVersion planned = history.of(NORMS).get(0).version();

        assertThat(fixture.as("beleid1", () -> withdrawing.withdraw(planned.id(), " "))
                        .problems())
                .containsExactly(Problem.missing("reason"));
        assertThat(fixture.as("beleid1", () -> withdrawing.withdraw(planned.id(), "Toch niet."))
                        .isDone())
                .isTrue();
        assertThat(reviewWithin(clock.today().plusDays(1))).isEqualTo(21);

        UUID again = submitted(clock.today());
        publish("beleid2", again, clock.today());
        assertThat(reviewWithin(clock.today())).isEqualTo(28);
        UUID first = history.of(NORMS).stream()
                .map(PastVersion::version)
                .filter(RuleVersion::isFirst)
                .findFirst()
                .orElseThrow()
                .id();
        UUID back = fixture.as("beleid1", () -> drafts.begin(NORMS, first)).orElseThrow();
        assertThat(submit(back, clock.today()).isDone()).isTrue();
        assertThat(publish("beleid2", back, clock.today()).isDone()).isTrue();
        assertThat(reviewWithin(clock.today())).isEqualTo(21);
        assertThat(history.of(NORMS)).hasSize(4);
    }

    @Test
    void nobody_but_a_policy_officer_takes_part_in_the_life_of_a_draft() {
        UUID draft = submitted(clock.today());

        for (String username : List.of("mentor1", "manager", "beheer")) {
            assertThatThrownBy(() -> publish(username, draft, clock.today())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.as(username, () -> life.giveBack(draft, 1, "nee")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.as(username, () -> withdrawing.withdraw(draft, "nee")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID submitted(LocalDate from) {
        UUID draft = fixture.begun(NORMS);
        fixture.write(draft, "voortgangsgesprek", "dagen", "28");
        expectWhatTheRulesSay(draft);
        assertThat(submit(draft, from).isDone()).isTrue();
        return draft;
    }

    private void expectWhatTheRulesSay(UUID draft) {
        DraftCase example = fixture.now(draft).content().cases().stream()
                .filter(each -> each.id().equals("volgend-gesprek"))
                .findFirst()
                .orElseThrow();
        Map<String, String> expected = new HashMap<>(example.expected().get(0));
        Map<String, String> cells = fixture.row(draft, "voortgangsgesprek").cells();
        expected.replaceAll((column, text) -> cells.get(column));
        fixture.as(
                "beleid1",
                () -> edits.writeCase(draft, example.key(), example.version(), example.facts(), List.of(expected)));
    }

    private Result<Draft> submit(UUID draft, LocalDate from) {
        Proposal asked = new Proposal(from, "Drie weken is te kort.", "U spreekt elkaar elke vier weken.", false);
        return fixture.as("beleid1", () -> life.submit(draft, fixture.now(draft).version(), asked));
    }

    private Result<Draft> publish(String username, UUID draft, LocalDate from) {
        int seen = fixture.now(draft).version();
        return fixture.as(username, () -> life.publish(draft, seen, from, false));
    }

    private int reviewWithin(LocalDate day) {
        return rulebook.tryOut(NormFacts.TABLE, day, new NormFacts(ProtocolNorm.REVIEW))
                .verdict()
                .days();
    }
}
