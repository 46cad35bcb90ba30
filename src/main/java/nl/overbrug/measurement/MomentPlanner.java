package nl.overbrug.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measurement.Content;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** What the table {@code measurement/moments} means for one trajectory. */
@Component
class MomentPlanner {

    private final MeasurementRows rows;
    private final Rulebook rulebook;
    private final MovableClock clock;

    MomentPlanner(MeasurementRows rows, Rulebook rulebook, MovableClock clock) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.instant();
    }

    /** The measurements of a trajectory; planned now when they were not yet. */
    List<Measurement> planned(Trajectory trajectory) {
        List<Measurement> all = rows.of(trajectory.id());
        if (all.stream().anyMatch(MomentPlanner::isByTable)) {
            return all;
        }
        decided(trajectory).forEach(rows::insert);
        return rows.of(trajectory.id());
    }

    /** What the table says that the trajectory goes by; the decision is stored. */
    List<Measurement> decided(Trajectory trajectory) {
        Decision<Moment> decision =
                rulebook.decide(MomentFacts.TABLE, trajectory.id(), trajectory.startedOn(), facts(trajectory));
        return measurements(trajectory, decision.verdicts(), decision.id());
    }

    /** The same without storing a decision (the ids of decisions are null). */
    List<Measurement> triedOut(Trajectory trajectory) {
        return measurements(
                trajectory,
                rulebook.tryOut(MomentFacts.TABLE, clock.today(), trajectory.startedOn(), facts(trajectory))
                        .verdicts(),
                null);
    }

    /** Only the last talk before an early end is not the table's. */
    static boolean isByTable(Measurement measurement) {
        return measurement.content().role() != MomentRole.EARLY_END;
    }

    private MomentFacts facts(Trajectory trajectory) {
        return new MomentFacts(rows.agreed(trajectory.id()));
    }

    static List<Measurement> measurements(Trajectory trajectory, List<Moment> moments, UUID decision) {
        return moments.stream()
                .map(moment -> new Measurement(
                        UUID.randomUUID(),
                        1,
                        trajectory.id(),
                        moment.from(anchor(moment.anchor(), trajectory)),
                        new Content(
                                moment.role(),
                                moment.offsetMonths(),
                                moment.instruments(),
                                euros(moment.thankYou()),
                                decision),
                        MomentState.PLANNED,
                        null))
                .toList();
    }

    private static BigDecimal euros(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2);
    }

    private static LocalDate anchor(Anchor anchor, Trajectory trajectory) {
        return switch (anchor) {
            case INTAKE -> trajectory.startedOn();
            case FIRST_BRIDGE -> trajectory.firstBridgeDue();
        };
    }
}
