package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Rows that are fine by themselves and not side by side, as a policy officer reads it. */
@OverbrugTest
class RowsBesideEachOtherTest {

    private static final String MOMENTS = "measurement/moments";

    @Autowired
    private DraftFixture fixture;

    @Autowired
    private DraftEdits edits;

    @Autowired
    private DraftLife life;

    @Autowired
    private Environment environment;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void a_moment_that_would_be_planned_twice_is_told_at_both_rows_and_keeps_the_draft_from_being_submitted() {
        UUID draft = fixture.begun(MOMENTS);
        copy(draft, "t2");
        assertThat(dutch(draft))
                .contains("Meetmoment: Regel ‘t2’ is precies gelijk aan deze (Meetmoment: T2). Haal er een weg");
        Draft written = fixture.write(draft, "t2-2", "maanden", "9");

        assertThat(dutch(draft))
                .contains(
                        "Meetmoment: Regel ‘t2-2’ zegt dit ook (Meetmoment: T2). Dat mag maar in één regel staan.",
                        "Meetmoment: Regel ‘t2’ zegt dit ook (Meetmoment: T2).");
        assertThat(english(draft)).contains("Moment: Rule “t2” says this too (Moment: T2). Only one rule may.");
        Proposal asked = new Proposal(null, "Zo is het.", "Er verandert niets.", false);
        assertThat(fixture.as("beleid1", () -> life.submit(draft, written.version(), asked))
                        .problems())
                .extracting(Problem::code)
                .contains("ruledraft.beletsel.cellen");

        fixture.write(draft, "t2-2", "meetmoment", "T4");
        assertThat(dutch(draft)).doesNotContain("zegt dit ook");
    }

    @Test
    void a_copied_row_is_said_to_be_the_same_with_the_facts_for_which_both_hold() {
        UUID draft = fixture.begun("intake/target-group");
        copy(draft, "woont-elders");

        assertThat(dutch(draft))
                .contains(
                        "Twee regels zijn precies gelijk.",
                        "Deze regel is precies gelijk aan regel woont-elders. Beide gelden bij: Woont in de gemeente: nee.",
                        "Deze regel is precies gelijk aan regel woont-elders-2. Beide gelden bij: Woont in de gemeente: nee.");
        assertThat(english(draft))
                .contains("exactly the same as rule woont-elders. Both hold with: Lives in the municipality: no.");
    }

    @Test
    void a_row_within_a_wider_one_is_told_with_the_facts_for_which_both_hold() {
        UUID draft = fixture.begun("intake/target-group");
        copy(draft, "woont-elders");
        fixture.write(draft, "woont-elders-2", "pijlers", "2..3");

        assertThat(dutch(draft))
                .contains(
                        "Voor sommige situaties gelden twee regels tegelijk.",
                        "Deze regel geldt nooit alleen. Regel woont-elders geldt dan ook, bij: Woont in de gemeente: nee;"
                                + " Pijlers met een hulpvraag: 2 tot en met 3.",
                        "Ook regel woont-elders-2 geldt hier, bij: Woont in de gemeente: nee;"
                                + " Pijlers met een hulpvraag: 2 tot en met 3.");
        assertThat(english(draft))
                .contains("This rule never holds alone. Rule woont-elders then holds too, with:"
                        + " Lives in the municipality: no; Pillars with a help question: 2 to 3.");
    }

    @Test
    void a_participant_without_a_last_measurement_is_told_and_may_be_explained() {
        UUID draft = fixture.begun(MOMENTS);
        fixture.switchOff(draft, "t3-zonder");

        assertThat(dutch(draft))
                .contains(
                        "Voor sommige situaties is er geen regel.",
                        "Hier ontbreekt iets dat er in elke situatie hoort te zijn.",
                        "Er is geen regel met ‘Soort meting: eindmeting’ bij: Akkoord met vragenlijsten: nee.");
        assertThat(english(draft))
                .contains("There is no rule with “Kind of measurement: final measurement” for:"
                        + " Agrees to questionnaires: no.");

        fixture.switchOff(draft, "t3-met");
        assertThat(dutch(draft)).contains("Er is geen regel met ‘Soort meting: eindmeting’ bij: alle situaties.");
    }

    private void copy(UUID draft, String row) {
        DraftRow seen = fixture.row(draft, row);
        fixture.as("beleid1", () -> edits.copyRow(draft, seen.key(), seen.version()))
                .value();
    }

    private String dutch(UUID draft) {
        return Visitor.loggedIn(environment, "beleid1").get(path(draft)).body();
    }

    private String english(UUID draft) {
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        policy.post(path(draft), "/taal", "taal", "en", "terug", path(draft));
        return policy.get(path(draft)).body();
    }

    private static String path(UUID draft) {
        return "/regels/concepten/" + draft;
    }
}
