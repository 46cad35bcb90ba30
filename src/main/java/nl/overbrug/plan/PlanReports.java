package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.ActionBook.Happening;
import nl.overbrug.trajectory.Conversation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the open actions went, as told in a conversation. The trajectory's own mentor only. */
@Service
public class PlanReports {

    private final PlanDesk desk;
    private final PlanRows plans;
    private final ActionBook book;
    private final ApplicationEventPublisher events;

    PlanReports(PlanDesk desk, PlanRows plans, ActionBook book, ApplicationEventPublisher events) {
        this.desk = desk;
        this.plans = plans;
        this.book = book;
        this.events = events;
    }

    /**
     * What keeps these reports from being kept, with fields such as {@code actions[0].doneOn}: dates that cannot be, an action that somebody
     * changed since the page was opened. Until the transaction is over nobody else can change the plans.
     */
    @Transactional
    public List<Problem> problems(UUID trajectoryId, LocalDate heldOn, List<ActionReport> reports) {
        List<Problem> problems = new ArrayList<>(desk.obstacles(trajectoryId));
        plans.of(trajectoryId).forEach(plan -> desk.hold(plan.id()));
        Map<UUID, Action> actions = actions(trajectoryId);
        ReportJudge.Days days = new ReportJudge.Days(desk.startOf(trajectoryId), heldOn, book.clock.today());
        for (int i = 0; i < reports.size(); i++) {
            ReportJudge.judge(problems, "actions[" + i + "].", reports.get(i), actions, days);
        }
        return problems;
    }

    /**
     * Keeps all reports of one conversation, or none. Done actions count as reported on the day of the conversation; {@link ActionDone} is
     * published for each.
     *
     * @return the actions as they stand afterwards, in the order of the reports; those that were not talked about are left out
     */
    @Transactional
    public Result<List<Action>> report(Conversation conversation, List<ActionReport> reports) {
        UUID trajectoryId = conversation.trajectoryId();
        List<Problem> problems = problems(trajectoryId, conversation.heldOn(), reports);
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Map<UUID, Action> actions = actions(trajectoryId);
        List<Action> after = new ArrayList<>();
        for (ActionReport report : reports) {
            Action was = actions.get(report.actionId());
            if (report.outcome() != null) {
                after.add(keep(conversation, was, report));
            }
        }
        after.stream().map(Action::planId).distinct().forEach(plans::touch);
        if (!after.isEmpty()) {
            desk.changed(trajectoryId, "audit.plan.besproken");
        }
        after.forEach(action -> tell(trajectoryId, actions.get(action.id()), action));
        return Result.done(after);
    }

    private void tell(UUID trajectoryId, Action was, Action now) {
        if (now.isDone() && !was.isDone()) {
            events.publishEvent(new ActionDone(trajectoryId, now));
        } else if (was.isDone() && !now.isDone()) {
            events.publishEvent(new ActionUndone(trajectoryId, was));
        }
    }

    private Action keep(Conversation conversation, Action was, ActionReport report) {
        LocalDate heldOn = conversation.heldOn();
        Action now = after(was, report, heldOn);
        ActionChange.Deed deed = ActionChange.Deed.valueOf(report.outcome().name());
        LocalDate on = now.isDone() ? now.doneOn() : heldOn;
        if (!book.change(was, now, new Happening(conversation.trajectoryId(), deed, on, conversation.id()))) {
            throw new IllegalStateException("a plan that is held was changed");
        }
        return now;
    }

    private static Action after(Action was, ActionReport report, LocalDate heldOn) {
        LocalDate due = report.newDueOn() == null ? was.dueOn() : report.newDueOn();
        ActionWords words = was.words().learned(report.obstacle(), report.strategy());
        return switch (report.outcome()) {
            case DONE -> was.done(report.doneOn() == null ? heldOn : report.doneOn(), heldOn);
            case NOT_YET -> was.open().agreed(words, due);
            case CHANGED -> was.open().agreed(words.reworded(report.newWhat()), due);
            case DROPPED -> was.dropped();
        };
    }

    private Map<UUID, Action> actions(UUID trajectoryId) {
        return plans.of(trajectoryId).stream()
                .flatMap(plan -> plan.actions().stream())
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }
}
