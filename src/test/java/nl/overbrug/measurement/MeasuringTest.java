package nl.overbrug.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.BridgeMeasurements;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.OwnDevice;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.rulebook.Explanation;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class MeasuringTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Measuring measuring;

    @Autowired
    private OwnDevice ownDevice;

    @Autowired
    private Bridges bridges;

    @Autowired
    private BridgeMeasurements bridgeMeasurements;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void the_first_measurement_of_a_trajectory_is_open() {
        today = clock.today();
        trajectory = fixture.startedOn(today);
        fixture.begin("measurement", trajectory);
    }

    @Test
    void the_bridge_that_was_filled_in_is_the_first_measurement_too() {
        fillBridge();

        Measurement done = conclude().value();

        assertThat(done.state()).isEqualTo(MomentState.DONE);
        assertThat(done.heldOn()).isEqualTo(today);
        assertThat(bridgeMeasurements.concluded(trajectory))
                .extracting(filling -> filling.moment())
                .containsExactly("T1");
        assertThat(workflow.isOpen(trajectory, "measure")).isFalse();
    }

    @Test
    void a_measurement_with_nothing_filled_in_is_not_concluded() {
        assertThat(conclude().problems()).extracting(Problem::code).containsExactly("probleem.niets-gemeten");
        assertThat(workflow.isOpen(trajectory, "measure")).isTrue();
    }

    @Test
    void a_participant_may_skip_a_measurement_without_a_reason() {
        Result<Measurement> declined = asMentor(() -> measuring.decline(trajectory, "T1", first().version(), null));

        assertThat(declined.value().state()).isEqualTo(MomentState.DECLINED);
        assertThat(workflow.isOpen(trajectory, "measure")).isFalse();
    }

    @Test
    void without_questionnaires_only_the_bridge_is_measured() {
        asMentor(() -> {
            measuring.agree(trajectory, false);
            return null;
        });

        assertThat(asMentor(() -> measurements.of(trajectory)))
                .extracting(measurement -> measurement.content().instruments())
                .containsOnly(Set.of(Instrument.BRIDGE));
    }

    @Test
    void the_last_measurement_of_a_trajectory_that_ended_early_counts_as_the_last() {
        fillBridge();
        conclude();
        asMentor(() -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, today)));
        assertThat(asMentor(() -> measurements.last(trajectory))).isEmpty();

        Measurement last = asMentor(() -> measuring.beginLast(trajectory)).value();
        Measurement done = asMentor(
                        () -> measuring.conclude(trajectory, "LAST", last.version(), new Conclusion(today, true, true)))
                .value();

        assertThat(done.state()).isEqualTo(MomentState.DONE);
        assertThat(asMentor(() -> measurements.last(trajectory))).contains("LAST");
    }

    @Test
    void a_last_measurement_by_phone_does_not_count_as_the_last_before_an_early_end_and_why_says_so() {
        fillBridge();
        conclude();
        asMentor(() -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, today)));
        Measurement last = asMentor(() -> measuring.beginLast(trajectory)).value();

        asMentor(() -> measuring.conclude(trajectory, "LAST", last.version(), new Conclusion(today, false, false)))
                .value();

        assertThat(asMentor(() -> measurements.last(trajectory))).isEmpty();
        Explanation why = asMentor(() -> decisions.why(decisions.of(trajectory).stream()
                        .filter(line -> line.version().ruleSet().equals("measurement/last"))
                        .findFirst()
                        .orElseThrow()
                        .id()))
                .orElseThrow();
        assertThat(why.facts())
                .extracting(Explanation.Item::words)
                .anyMatch(words -> words.endsWith("moment LAST, sat together no"));
        assertThat(why.others())
                .extracting(Explanation.OtherRow::sentence)
                .anyMatch(sentence -> sentence.contains("at which mentor and participant sat together"));
    }

    @Test
    void whether_they_sat_together_is_asked_for_and_not_guessed() {
        fillBridge();

        Result<Measurement> refused = asMentor(
                () -> measuring.conclude(trajectory, "T1", first().version(), new Conclusion(today, null, false)));

        assertThat(refused.problems()).extracting(Problem::field).containsExactly("faceToFace");
        assertThat(first().state()).isEqualTo(MomentState.OPEN);
    }

    @Test
    void a_mentor_of_the_team_may_read_and_only_the_own_mentor_may_change() {
        assertThat(fixture.as("mentor2", () -> measurements.of(trajectory))).isNotEmpty();
        assertThatThrownBy(() -> fixture.as("mentor2", () -> measuring.decline(trajectory, "T1", 1, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.as("mentor2", () -> ownDevice.issue(trajectory, "T1")))
                .isInstanceOf(AccessDeniedException.class);
        for (String other : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> fixture.as(other, () -> measurements.of(trajectory)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Result<Measurement> conclude() {
        return asMentor(
                () -> measuring.conclude(trajectory, "T1", first().version(), new Conclusion(today, true, false)));
    }

    private void fillBridge() {
        asMentor(() -> bridges.fill(
                        trajectory, bridges.find(trajectory).at(today), Map.of(Pillar.DEBTS, Position.of(2))))
                .value();
    }

    private Measurement first() {
        return asMentor(() -> measurements.of(trajectory, "T1")).orElseThrow();
    }

    private <T> T asMentor(Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}
