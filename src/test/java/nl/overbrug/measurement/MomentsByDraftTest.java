package nl.overbrug.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.bridge.BridgeMeasurements;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A draft moves the second moment from six to five months and adds a fourth at nine, with the Bridge only. */
@OverbrugTest
class MomentsByDraftTest {

    private static final String TABLE = "measurement/moments";
    private static final Map<String, String> NINE_MONTHS = Map.ofEntries(
            Map.entry("id", "t4"),
            Map.entry("meetmoment", "T4"),
            Map.entry("soort", "tussenmeting"),
            Map.entry("vanaf", "intake"),
            Map.entry("maanden", "9"),
            Map.entry("eerder", "14"),
            Map.entry("later", "30"),
            Map.entry("instrumenten", "Brug"),
            Map.entry("redencode", "tussentijds"),
            Map.entry("reden", "het tweede half jaar lang is"),
            Map.entry("reden_en", "the second half year is long"),
            Map.entry("bron", "Eigen voorstel"));

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private DraftFixture drafting;

    @Autowired
    private Measuring measuring;

    @Autowired
    private MeasurementRows rows;

    @Autowired
    private BridgeMeasurements bridge;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    private LocalDate today;

    @BeforeEach
    void the_clock_stands_still() {
        today = LocalDate.of(2027, 3, 10);
        at(today);
    }

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafting.clean();
    }

    @Test
    void a_new_trajectory_gets_the_moments_of_the_draft_and_they_are_measured_and_named() {
        publish(false);
        UUID trajectory = started();
        assertThat(rows.of(trajectory))
                .extracting(measurement ->
                        measurement.moment() + " " + measurement.planned().dueOn())
                .containsExactly("T1 2027-03-10", "T2 2027-08-10", "T4 2027-12-10", "T3 2028-03-10");
        decline(trajectory, "T1");
        decline(trajectory, "T2");

        at(today.plusMonths(9));
        workflow.runDue();
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.search("/werklijst", nameOn(mentor, trajectory)).body())
                .contains("/trajecten/" + trajectory + "/metingen");
        as(() -> bridge.fill(
                        trajectory,
                        "T4",
                        bridges.find(trajectory).at(clock.today()),
                        Map.of(Pillar.DEBTS, Position.of(3))))
                .value();
        as(() -> measuring.conclude(
                        trajectory,
                        "T4",
                        named(trajectory, "T4").version(),
                        new Conclusion(clock.today(), true, false)))
                .value();

        assertThat(mentor.get("/trajecten/" + trajectory + "/metingen").body())
                .contains("Meting na 9 maanden", "Meting na 5 maanden");
        assertThat(mentor.get("/trajecten/" + trajectory).body()).contains("Meting na 9 maanden");
        assertThat(mentor.get("/trajecten/" + trajectory + "/brug/meting/T4").body())
                .contains("De Brug: Meting na 9 maanden");
        assertThat(mentor.get("/trajecten/" + trajectory + "/brug").body()).contains("Meting na 9 maanden");
    }

    @Test
    void what_waits_in_the_engine_moves_with_a_trajectory_that_follows() {
        UUID trajectory = started();
        decline(trajectory, "T1");
        publish(true);

        at(today.plusMonths(4).plusDays(5));
        workflow.runDue();

        assertThat(named(trajectory, "T2").state()).isEqualTo(MomentState.OPEN);
        assertThat(workflow.openTask(trajectory, "measure").orElseThrow().due())
                .isEqualTo(named(trajectory, "T2").dueAt());
    }

    @Test
    void a_trajectory_that_had_all_its_measurements_gets_one_that_is_added() {
        UUID trajectory = started();
        List.of("T1", "T2", "T3").forEach(moment -> decline(trajectory, moment));
        at(today.plusMonths(7));
        workflow.runDue();
        publish(true);

        at(today.plusMonths(9));
        workflow.runDue();

        assertThat(named(trajectory, "T4").state()).isEqualTo(MomentState.OPEN);
        assertThat(workflow.isOpen(trajectory, "measure")).isTrue();
    }

    /** The part of an invented name that is nobody else's. */
    private static String nameOn(Visitor mentor, UUID trajectory) {
        Matcher name = Pattern.compile("Verzonnen ([0-9a-f-]{36})")
                .matcher(mentor.get("/trajecten/" + trajectory).body());
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    private UUID started() {
        UUID trajectory = trajectories.startedOn(clock.today());
        workflow.runDue();
        return trajectory;
    }

    private void publish(boolean running) {
        UUID draft = drafting.begun(TABLE);
        drafting.write(draft, "t2", "maanden", "5");
        drafting.add(draft, NINE_MONTHS);
        Map<String, String> expected = new HashMap<>(NINE_MONTHS);
        expected.keySet().removeAll(List.of("id", "redencode", "reden", "reden_en", "bron"));
        for (String example : List.of("met", "zonder")) {
            drafting.expect(draft, example, "maanden", "6", "5");
            drafting.expectToo(draft, example, expected);
        }
        drafting.published(draft, clock.today(), running);
    }

    private void decline(UUID trajectory, String moment) {
        as(() -> measuring.decline(trajectory, moment, named(trajectory, moment).version(), null))
                .value();
    }

    private Measurement named(UUID trajectory, String moment) {
        return rows.find(trajectory, moment).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return trajectories.as("mentor1", work);
    }

    private void at(LocalDate day) {
        clock.stopAt(day.atTime(12, 0).atZone(MovableClock.ZONE).toInstant());
    }
}
