package nl.overbrug.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.people.Audit;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Moves a date to where the norms put it, with the task or the timer that waits for it. */
@Component
class NormMoving {

    static final String REMINDER = "remindFirstBridge";
    static final String REWARDS = "rewardsStop";

    private final Workflow workflow;
    private final Trajectories trajectories;
    private final Audit audit;
    private final MovableClock clock;
    private final List<CountedFromBridge> counted;

    NormMoving(
            Workflow workflow,
            Trajectories trajectories,
            Audit audit,
            MovableClock clock,
            List<CountedFromBridge> counted) {
        this.counted = counted;
        this.workflow = workflow;
        this.trajectories = trajectories;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param trajectory held in the caller's transaction
     * @return what changed, with what is counted from it
     */
    List<Shift> move(Trajectory trajectory, List<NormMove> moves) {
        moves.forEach(move -> move(trajectory, move));
        List<Shift> shifts = new ArrayList<>(NormMove.shown(trajectory.id(), moves, today()));
        if (NormMove.bridgeByDays(moves).isPresent()) {
            counted.forEach(each -> shifts.addAll(each.follow(trajectory.id())));
        }
        return shifts;
    }

    /** The same for many without moving any; what would change from a day on. */
    List<Shift> shifts(Map<Trajectory, List<NormMove>> all, LocalDate on) {
        List<Shift> shifts = new ArrayList<>();
        List<Trajectory> moved = new ArrayList<>();
        all.forEach((trajectory, moves) -> {
            shifts.addAll(NormMove.shown(trajectory.id(), moves, on));
            NormMove.bridgeByDays(moves).map(trajectory::bridgeDue).ifPresent(moved::add);
        });
        if (!moved.isEmpty()) {
            counted.forEach(each -> shifts.addAll(each.shifts(moved, on)));
        }
        return shifts;
    }

    private void move(Trajectory trajectory, NormMove move) {
        UUID id = trajectory.id();
        LocalDate to = move.to();
        switch (move.date()) {
            case BRIDGE_BY_DAYS -> trajectories.moveFirstBridge(trajectory, to);
            case BRIDGE -> workflow.setDue(id, Standing.BRIDGE, WorkingDay.endOf(to));
            case BRIDGE_TIMER -> workflow.moveTimer(id, REMINDER, to.isAfter(today()) ? WorkingDay.endOf(to) : now());
            case PLAN -> movePlan(id, to);
            case TALK -> moveStep(id, Standing.TALK, to);
            case OUTFLOW -> moveStep(id, Standing.OUTFLOW, to);
            case REWARDS -> endRewards(id, to);
            case BRIDGE_REMINDER, TALK_REMINDER -> {}
        }
    }

    /** While the first Bridge is open the first plan is not asked yet; its date waits with the process. */
    private void movePlan(UUID id, LocalDate to) {
        workflow.reroute(id, Map.of("planDue", WorkingDay.endOf(to)));
        moveStep(id, Standing.PLAN, to);
    }

    private void moveStep(UUID id, String task, LocalDate to) {
        workflow.setDue(id, task, WorkingDay.endOf(to));
        audit.changed(id, "audit.norm.datum-verplaatst");
    }

    /** A reward period that was over goes on, when the rules make it longer. */
    private void endRewards(UUID id, LocalDate lastDay) {
        Instant until = lastDay.plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant();
        workflow.moveTimer(id, REWARDS, until);
        if (!today().isAfter(lastDay)) {
            workflow.tell(id, "rewardsExtended", Map.of("rewardsUntil", until));
        }
    }

    private LocalDate today() {
        return clock.today();
    }

    private Instant now() {
        return clock.instant();
    }
}
