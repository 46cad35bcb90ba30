package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.ActionBook.Happening;
import nl.overbrug.plan.ActionChange.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ticking off the actions of a plan, one at a time. The trajectory's own mentor only. */
@Service
public class PlanActions {

    private final PlanDesk desk;
    private final PlanRows plans;
    private final ActionBook book;
    private final ApplicationEventPublisher events;
    private final MovableClock clock;

    PlanActions(PlanDesk desk, PlanRows plans, ActionBook book, ApplicationEventPublisher events, MovableClock clock) {
        this.desk = desk;
        this.plans = plans;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ticks it off; nothing happens when it is done already. Publishes {@link ActionDone}.
     *
     * @param doneOn null means today; a problem names the field {@code doneOn}
     */
    @Transactional
    public Result<Action> done(UUID actionId, LocalDate doneOn) {
        LocalDate today = clock.today();
        LocalDate on = doneOn == null ? today : doneOn;
        return change(actionId, Deed.DONE, on, "audit.plan.afgevinkt", (trajectory, action) -> {
            if (on.isAfter(today)) {
                return Result.refused(Problem.of("doneOn", "probleem.datum-toekomst"));
            }
            LocalDate start = desk.startOf(trajectory);
            if (on.isBefore(start)) {
                return Result.refused(Problem.of("doneOn", "probleem.datum-te-vroeg", start));
            }
            return Result.done(action.isDone() ? action : action.done(on, today));
        });
    }

    /** Takes a tick back, or puts a dropped action back on the plan. Publishes {@link ActionUndone} after a tick. */
    @Transactional
    public Result<Action> reopen(UUID actionId) {
        return change(
                actionId,
                Deed.UNDONE,
                clock.today(),
                "audit.plan.teruggezet",
                (trajectory, action) -> Result.done(action.isOpen() ? action : action.reopened()));
    }

    /** It is not to be done any more; no reason is asked. */
    @Transactional
    public Result<Action> drop(UUID actionId) {
        return change(
                actionId,
                Deed.DROPPED,
                clock.today(),
                "audit.plan.vervallen",
                (trajectory, action) -> Result.done(action.isOpen() ? action.dropped() : action));
    }

    /** Says which kind of behaviour of the reward catalogue it is; null takes that away. */
    @Transactional
    public Result<Action> reward(UUID actionId, String rewardType) {
        Plan plan = desk.holdByAction(actionId);
        Action now = plan.action(actionId).orElseThrow().rewardedAs(rewardType);
        return book.arrange(now) ? Result.done(now) : Result.refused(Problem.stale());
    }

    private Result<Action> change(
            UUID actionId, Deed deed, LocalDate on, String what, BiFunction<UUID, Action, Result<Action>> judge) {
        Plan plan = desk.holdByAction(actionId);
        Action was = plan.action(actionId).orElseThrow();
        List<Problem> obstacles = desk.obstacles(plan.trajectoryId());
        Result<Action> judged = obstacles.isEmpty() ? judge.apply(plan.trajectoryId(), was) : Result.refused(obstacles);
        if (!judged.isDone() || judged.value().equals(was)) {
            return judged;
        }
        if (!book.change(was, judged.value(), new Happening(plan.trajectoryId(), deed, on, null))) {
            return Result.refused(Problem.stale());
        }
        plans.touch(plan.id());
        desk.changed(plan.trajectoryId(), what);
        tell(plan.trajectoryId(), was, judged.value());
        return judged;
    }

    private void tell(UUID trajectoryId, Action was, Action now) {
        if (now.isDone()) {
            events.publishEvent(new ActionDone(trajectoryId, now));
        } else if (was.isDone()) {
            events.publishEvent(new ActionUndone(trajectoryId, was));
        }
    }
}
