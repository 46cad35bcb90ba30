package nl.overbrug.measurement;

import static nl.overbrug.OpenPage.beside;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two windows with the same measurement or questionnaire open; one saves before the other. */
@OverbrugTest
class MeasurementTwiceTest {

    @Autowired
    private Environment environment;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Measuring measuring;

    @Autowired
    private MovableClock clock;

    private Visitor mentor;
    private UUID trajectory;
    private String measurement;

    @BeforeEach
    void a_measurement_is_open_and_the_bridge_filled_in() {
        LocalDate today = clock.today();
        trajectory = fixture.startedOn(today);
        fixture.begin("measurement", trajectory);
        fixture.as(
                "mentor1",
                () -> bridges.fill(
                        trajectory, bridges.find(trajectory).at(today), Map.of(Pillar.DEBTS, Position.of(2))));
        mentor = Visitor.loggedIn(environment, "mentor1");
        measurement = "/trajecten/" + trajectory + "/metingen/T1";
    }

    @Test
    void half_a_questionnaire_shows_what_the_other_window_saved_and_loses_nothing() {
        OpenPage mine = OpenPage.of(mentor, measurement + "/pifs");
        OpenPage.of(mentor, measurement + "/pifs")
                .fill("answers[G1]", "2")
                .fill("answers[G2]", "3")
                .fill("deed", "later")
                .save();

        Answer answer = mine.fill("answers[G1]", "5").fill("deed", "later").send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd");
        assertThat(beside(answer, "answers[G1]")).startsWith("Intussen opgeslagen: 2 (door Mentor Een (demo)");
        assertThat(beside(answer, "answers[G2]")).contains("Eerst stond hier: niets ingevuld");
        OpenPage again = mine.after(answer);
        assertThat(again.value("answers[G1]")).isEqualTo("5");
        assertThat(again.value("answers[G2]")).isEqualTo("3");
        again.fill("deed", "later").save();
        OpenPage saved = OpenPage.of(mentor, measurement + "/pifs");
        assertThat(saved.value("answers[G1]")).isEqualTo("5");
        assertThat(saved.value("answers[G2]")).isEqualTo("3");
    }

    @Test
    void a_questionnaire_that_stands_fast_shows_it_beside_what_was_typed() {
        OpenPage mine = OpenPage.of(mentor, measurement + "/pifs");
        OpenPage.of(mentor, measurement + "/pifs")
                .fill("answers[G1]", "2")
                .fill("deed", "klaar")
                .save();

        Answer answer = mine.fill("answers[G1]", "5").fill("deed", "klaar").send();

        assertThat(answer.body()).contains("De antwoorden staan vast").doesNotContain("value=\"klaar\"");
        assertThat(beside(answer, "answers[G1]")).startsWith("Intussen opgeslagen: 2");
        assertThat(mine.after(answer).value("answers[G1]")).isEqualTo("5");
    }

    @Test
    void a_measurement_that_was_changed_in_between_can_be_concluded_after_seeing_that() {
        OpenPage mine = OpenPage.of(mentor, measurement, measurement + "/afronden");
        fixture.as("mentor1", () -> {
            measuring.agree(trajectory, false);
            return null;
        });

        Answer answer = mine.fill("faceToFace", "false").send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd");
        OpenPage again = mine.after(answer);
        assertThat(again.value("faceToFace")).isEqualTo("false");
        again.save();
    }

    @Test
    void a_measurement_that_was_concluded_in_between_says_so_and_keeps_what_was_typed() {
        OpenPage mine = OpenPage.of(mentor, measurement, measurement + "/afronden");
        OpenPage.of(mentor, measurement, measurement + "/afronden")
                .fill("voucherGiven", "true")
                .save();

        Answer answer = mine.fill("faceToFace", "false").send();

        assertThat(answer.body()).contains("Deze meting is nu niet open");
        assertThat(beside(answer, "voucherGiven"))
                .startsWith("Dit is intussen veranderd door Mentor Een (demo)")
                .endsWith("Eerst stond hier: Nee");
        assertThat(mine.after(answer).value("faceToFace")).isEqualTo("false");
    }

    @Test
    void a_measurement_that_was_skipped_in_between_shows_the_reason_that_was_given() {
        OpenPage mine = OpenPage.of(mentor, measurement + "/niet");
        OpenPage.of(mentor, measurement + "/niet").fill("reason", "geen zin").save();

        Answer answer = mine.fill("reason", "te druk").send();

        assertThat(answer.body()).contains("Deze meting is nu niet open");
        assertThat(beside(answer, "reason")).startsWith("Intussen opgeslagen: geen zin");
        assertThat(mine.after(answer).value("reason")).isEqualTo("te druk");
    }
}
