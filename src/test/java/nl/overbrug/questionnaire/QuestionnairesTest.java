package nl.overbrug.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.form.FilledForm;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.measurement.Measurements.Progress;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class QuestionnairesTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Measuring measuring;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private OwnDevice ownDevice;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void the_first_measurement_of_a_trajectory_is_open() {
        today = clock.today();
        trajectory = fixture.startedOn(today);
        fixture.begin("measurement", trajectory);
    }

    @Test
    void a_questionnaire_is_saved_half_done_and_finished_later() {
        assertThat(save(Instrument.PIFS, 0, Map.of("G1", "4"), false).isDone()).isTrue();
        assertThat(progress(Instrument.PIFS)).isEqualTo(Progress.BEGUN);

        assertThat(save(Instrument.PIFS, 1, scarcity("4"), true).isDone()).isTrue();

        assertThat(progress(Instrument.PIFS)).isEqualTo(Progress.FILLED);
        // ten times 4 and two turned round to 2: 44 / 12; on seven points 1 + (44/12 - 1) x 1.5 = 5
        assertThat(asMentor(() -> questionnaires.scores(first().sitting())))
                .extracting(Score::code, score -> score.value().toPlainString())
                .containsExactly(tuple("PIFS_5", "3.66667"), tuple("PIFS_7", "5.00000"));
    }

    @Test
    void two_people_who_save_the_same_questionnaire_do_not_overwrite_each_other() {
        save(Instrument.PIFS, 0, Map.of("G1", "4"), false);

        assertThat(save(Instrument.PIFS, 0, Map.of("G1", "2"), false).problems())
                .containsExactly(Problem.stale());
    }

    @Test
    void what_was_filled_in_stays_as_it_is() {
        save(Instrument.PIFS, 0, scarcity("4"), true);

        assertThat(save(Instrument.PIFS, 1, scarcity("1"), true).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.vragenlijst-vast");
    }

    @Test
    void an_answer_that_the_form_does_not_have_is_refused_beside_its_item() {
        assertThat(save(Instrument.PIFS, 0, Map.of("G1", "6"), false).problems())
                .containsExactly(Problem.of("answers[G1]", "probleem.onbekende-keuze"));
        assertThat(save(Instrument.BRIEF_A, 0, Map.of("S1", "140", "S2", "vijf"), false)
                        .problems())
                .containsExactly(
                        Problem.of("answers[S1]", "probleem.buiten-bereik", new BigDecimal(20), new BigDecimal(120)),
                        Problem.of("answers[S2]", "probleem.geheel-getal"));
        assertThat(progress(Instrument.BRIEF_A)).isEqualTo(Progress.NOT_BEGUN);
    }

    @Test
    void t_scores_need_their_date_their_norms_and_who_scored_them() {
        assertThat(save(Instrument.BRIEF_A, 0, Map.of("TOT", "66"), true).problems())
                .extracting(Problem::field)
                .containsExactly("answers[taken_on]", "answers[norm_edition]", "answers[scored_by]");
    }

    @Test
    void t_scores_of_a_day_before_the_birth_are_refused_beside_that_day() {
        assertThat(save(Instrument.BRIEF_A, 0, Map.of("taken_on", "1901-01-01"), false)
                        .problems())
                .containsExactly(Problem.of("answers[taken_on]", "probleem.voor-geboorte"));
        assertThat(progress(Instrument.BRIEF_A)).isEqualTo(Progress.NOT_BEGUN);
    }

    @Test
    void not_applicable_is_an_answer_that_is_kept_but_not_computed_with() {
        save(Instrument.QLI, 0, Map.of("F1_satisfaction", "nvt", "F1_importance", "nvt"), true);

        assertThat(asMentor(() -> questionnaires.filled(first().sitting(), Instrument.QLI))
                        .answers())
                .containsEntry("F1_satisfaction", "nvt");
        assertThat(asMentor(() -> questionnaires.scores(first().sitting())))
                .allSatisfy(score -> assertThat(score.isComputed()).isFalse());
    }

    @Test
    void a_code_lets_the_participant_fill_in_alone_and_ends_with_the_last_questionnaire() {
        OwnDevice.Issued issued =
                asMentor(() -> ownDevice.issue(trajectory, "T1")).value();

        assertThat(ownDevice.waiting(issued.code().toLowerCase(Locale.ROOT)))
                .contains(List.of(Instrument.QLI, Instrument.PIFS));
        ownDevice
                .fill(issued.code(), Instrument.PIFS, filled(Instrument.PIFS, 0, scarcity("3")))
                .value();
        ownDevice
                .fill(issued.code(), Instrument.QLI, filled(Instrument.QLI, 0, Map.of("H1_satisfaction", "3")))
                .value();

        assertThat(ownDevice.waiting(issued.code())).isEmpty();
        assertThat(progress(Instrument.PIFS)).isEqualTo(Progress.FILLED);
    }

    @Test
    void a_new_code_ends_the_one_before() {
        OwnDevice.Issued first =
                asMentor(() -> ownDevice.issue(trajectory, "T1")).value();
        OwnDevice.Issued second =
                asMentor(() -> ownDevice.issue(trajectory, "T1")).value();

        assertThat(ownDevice.waiting(first.code())).isEmpty();
        assertThat(ownDevice.waiting(second.code())).isPresent();
        assertThat(ownDevice.waiting("AAAA-AAAA-AAAA")).isEmpty();
    }

    @Test
    void a_code_stops_when_its_measurement_is_settled_and_says_so_calmly() {
        String code =
                asMentor(() -> ownDevice.issue(trajectory, "T1")).value().code().replace("-", "");
        Visitor participant = Visitor.of(environment);
        String page = "/vragenlijst/" + code;
        OpenPage begun = OpenPage.of(participant, page, page + "/" + Instrument.QLI.slug());
        asMentor(() -> measuring.decline(trajectory, "T1", first().version(), null))
                .value();

        assertThat(begun.fill("answers[H1_satisfaction]", "3").send().location())
                .isEqualTo("/vragenlijst/voorbij");
        assertThat(participant.get(page).location()).isEqualTo("/vragenlijst/voorbij");
        assertThat(participant
                        .post("/vragenlijst", "/vragenlijst", "code", code)
                        .location())
                .isEqualTo("/vragenlijst/voorbij");
        assertThat(participant.get("/vragenlijst/voorbij").body()).contains("U hoeft niets meer in te vullen");
        assertThat(participant
                        .post("/vragenlijst", "/vragenlijst", "code", "AAAABBBBCCCC")
                        .location())
                .isEqualTo("/vragenlijst");
        assertThat(asMentor(() -> ownDevice.waitsUntil(first().sitting()))).isEmpty();
    }

    @Test
    void nobody_but_the_participant_knows_the_answers_on_the_working_alliance() {
        asMentor(() -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, today)));
        asMentor(() -> measuring.beginLast(trajectory)).value();
        OwnDevice.Issued issued =
                asMentor(() -> ownDevice.issue(trajectory, "LAST")).value();
        ownDevice
                .fill(
                        issued.code(),
                        Instrument.WORKING_ALLIANCE,
                        filled(Instrument.WORKING_ALLIANCE, 0, Map.of("W1", "5", "W2", "1")))
                .value();
        Measurement last = asMentor(() -> measurements.of(trajectory, "LAST")).orElseThrow();

        assertThat(asMentor(() -> measurements.progress(last)).get(Instrument.WORKING_ALLIANCE))
                .isEqualTo(Progress.FILLED);
        assertThat(asMentor(() -> questionnaires.scores(last.sitting()))).isEmpty();
        assertThatThrownBy(() -> asMentor(() -> questionnaires.filled(last.sitting(), Instrument.WORKING_ALLIANCE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(asMentor(() -> questionnaires.save(
                                last.sitting(),
                                Instrument.WORKING_ALLIANCE,
                                filled(Instrument.WORKING_ALLIANCE, 0, Map.of()),
                                true))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("probleem.alleen-deelnemer");
    }

    private Result<Questionnaire> save(Instrument instrument, int version, Map<String, String> answers, boolean done) {
        return asMentor(
                () -> questionnaires.save(first().sitting(), instrument, filled(instrument, version, answers), done));
    }

    private FilledForm filled(Instrument instrument, int version, Map<String, String> answers) {
        Map<String, List<String>> texts = new HashMap<>();
        answers.forEach((item, answer) -> texts.put(item, List.of(answer)));
        return FilledForm.of(questionnaires.form(instrument), version, texts);
    }

    private Progress progress(Instrument instrument) {
        return asMentor(() -> measurements.progress(first())).get(instrument);
    }

    private Measurement first() {
        return asMentor(() -> measurements.of(trajectory, "T1")).orElseThrow();
    }

    private static Map<String, String> scarcity(String answer) {
        Map<String, String> answers = new HashMap<>();
        for (int item = 1; item <= 12; item++) {
            answers.put("G" + item, answer);
        }
        return answers;
    }

    private <T> T asMentor(Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}
