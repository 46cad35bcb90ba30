package nl.overbrug.bridge;

import static nl.overbrug.bridge.FillingABridgeTest.everyPillar;
import static nl.overbrug.kernel.Pillar.DEBTS;
import static nl.overbrug.kernel.Pillar.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is answered stays in the words in which it was answered. */
@OverbrugTest
class TextsOfTheBridgeTest {

    private static final String TEXTS = "bridge/texts";
    private static final String OLD =
            "Ik heb een overzicht van mijn schulden, inkomsten en uitgaven, maar nog geen afspraken over betalen.";
    private static final String NEW = "Ik heb mijn schulden op een rij.";

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private BridgeMeasurements measurements;

    @Autowired
    private Environment environment;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_began_twenty_days_ago() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(20));
        workflow.runDue();
    }

    @AfterEach
    void the_texts_are_the_shipped_ones() {
        drafts.clean();
    }

    @Test
    void a_conversation_is_held_in_the_words_of_its_day() {
        publishToday("schulden-2", "tekst", NEW);

        assertThat(debts(today.minusDays(1))).isEqualTo(OLD);
        assertThat(debts(today)).isEqualTo(NEW);
    }

    @Test
    void a_first_bridge_that_was_begun_keeps_its_words_until_it_is_done() {
        fill(today.minusDays(2), Map.of(DEBTS, Position.of(2)));
        publishToday("schulden-2", "tekst", NEW);

        assertThat(debts(today)).isEqualTo(OLD);
        fill(today.minusDays(1), everyPillar());
        assertThat(debts(today.minusDays(1))).isEqualTo(OLD);
        assertThat(debts(today)).isEqualTo(NEW);
    }

    @Test
    void a_measurement_stays_in_the_words_under_which_it_was_answered() {
        asMentor(() -> measurements.fill(trajectory, "T1", at(today.minusDays(1)), everyPillar()))
                .value();
        publishToday("schulden-2", "tekst", NEW);

        assertThat(asMentor(() -> measurements.conclude(trajectory, "T1", at(today)))
                        .value()
                        .contentVersion())
                .isEqualTo(1);
        fill(today, Map.of(DEBTS, Position.of(2)));
        assertThat(page("/brug/meting/T1")).contains(OLD, "Tekst van versie 1").doesNotContain(NEW);
        assertThat(page("/brug")).contains(NEW);
    }

    @Test
    void a_first_measurement_that_takes_over_the_first_bridge_takes_over_its_words() {
        fill(today.minusDays(1), everyPillar());
        publishToday("schulden-2", "tekst", NEW);

        Filling measured = asMentor(() -> measurements.conclude(trajectory, "T1", at(today)))
                .value();

        assertThat(measured.contentVersion()).isEqualTo(1);
        assertThat(measured.positions()).isEqualTo(everyPillar());
    }

    @Test
    void what_was_said_in_other_words_than_the_last_answers_is_not_taken_over() {
        fill(today.minusDays(1), everyPillar());
        publishToday("schulden-2", "tekst", NEW);
        fill(today, Map.of(HOUSING, Position.of(3)));

        Filling measured = asMentor(() -> measurements.conclude(trajectory, "T1", at(today)))
                .value();

        assertThat(measured.contentVersion()).isEqualTo(2);
        assertThat(measured.positions()).hasSize(7).doesNotContainKey(DEBTS).containsEntry(HOUSING, Position.of(3));
    }

    @Test
    void an_answer_that_was_chosen_from_other_words_is_refused() {
        publishToday("schulden-2", "tekst", NEW);

        Stamp fromBefore = new Stamp(0, today, 1);
        Result<Bridge> late = asMentor(() -> bridges.fill(trajectory, fromBefore, Map.of(DEBTS, Position.of(2))));

        assertThat(late.problems()).extracting(Problem::code).containsExactly("probleem.brug-andere-woorden");
        assertThat(asMentor(() -> bridges.fill(trajectory, new Stamp(0, today, 2), Map.of(DEBTS, Position.of(2))))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_wish_stays_in_the_words_in_which_it_was_said() {
        asMentor(() -> bridges.wish(trajectory, at(today.minusDays(1)), Map.of(DEBTS, 2)))
                .value();
        publishToday("schulden-2", "tekst", NEW);

        assertThat(page("/brug")).contains(OLD).doesNotContain(NEW);
        assertThat(page("/brug/wens/schulden")).contains(NEW);
    }

    @Test
    void words_that_were_not_translated_are_shown_in_dutch_and_said_to_be_dutch() {
        publishToday("schulden-2", "tekst-en", "");

        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        mentor.post("/werklijst", "/taal", "taal", "en");

        assertThat(mentor.get("/trajecten/" + trajectory + "/brug/nu/schulden").body())
                .containsPattern("<label[^>]*lang=\"nl\"[^>]*>" + OLD)
                .contains("I have no arrears.");
        assertThat(new BridgeText(OLD, null).otherLanguage(new Locale("nl"))).isNull();
    }

    private void publishToday(String row, String column, String text) {
        UUID draft = drafts.begun(TEXTS);
        drafts.write(draft, row, column, text);
        drafts.published(draft, today, false);
    }

    private String debts(LocalDate on) {
        ContentPack texts = asMentor(() -> bridges.texts(trajectory, on)).orElseThrow();
        return texts.of(DEBTS).step(2).dutch();
    }

    private void fill(LocalDate on, Map<Pillar, Position> positions) {
        asMentor(() -> bridges.fill(trajectory, at(on), positions)).value();
    }

    private Stamp at(LocalDate on) {
        return bridges.find(trajectory).at(on);
    }

    private String page(String path) {
        return Visitor.loggedIn(environment, "mentor1")
                .get("/trajecten/" + trajectory + path)
                .body();
    }

    private <T> T asMentor(Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}
