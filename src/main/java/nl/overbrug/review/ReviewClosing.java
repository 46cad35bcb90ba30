package nl.overbrug.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.Problem;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionReport;
import nl.overbrug.plan.PlanReports;
import nl.overbrug.review.Review.GoalLine;
import nl.overbrug.review.Review.ToldAction;
import nl.overbrug.trajectory.Conversation;
import org.springframework.stereotype.Component;

/** Judges what is told in a conversation, stores it and all that follows from it. */
@Component
class ReviewClosing {

    private final ReviewRows rows;
    private final ReviewTask task;
    private final PlanReports reports;
    private final Goals goals;
    private final Appointments appointments;

    ReviewClosing(ReviewRows rows, ReviewTask task, PlanReports reports, Goals goals, Appointments appointments) {
        this.rows = rows;
        this.task = task;
        this.reports = reports;
        this.goals = goals;
        this.appointments = appointments;
    }

    int version(UUID trajectoryId) {
        return task.drafts.version(trajectoryId);
    }

    /** What keeps its actions and its appointment from being recorded. */
    List<Problem> problems(UUID trajectoryId, NewReview review) {
        List<Problem> problems = new ArrayList<>(reports.problems(trajectoryId, review.on(), review.actions()));
        problems.addAll(Appointments.problems(review.appointment(), review.on()));
        return problems;
    }

    Review close(Conversation talk, NewReview review) {
        List<ActionReport> told =
                review.actions().stream().filter(each -> each.outcome() != null).toList();
        List<Action> after = reports.report(talk, told).value();
        appointments.held(talk.trajectoryId(), talk.heldOn(), review.appointment());
        Review held = new Review(
                UUID.randomUUID(),
                talk.trajectoryId(),
                talk.id(),
                talk.heldOn(),
                review.ticks(),
                review.next(),
                appointments.next(talk.trajectoryId()).orElse(null),
                openGoals(talk.trajectoryId()),
                IntStream.range(0, told.size())
                        .mapToObj(i -> line(told.get(i), after.get(i)))
                        .toList());
        rows.insert(held, task.clock.instant(), talk.mentorId());
        task.held(held);
        return held;
    }

    private List<GoalLine> openGoals(UUID trajectoryId) {
        return goals.of(trajectoryId).stream()
                .filter(Goal::isOpen)
                .map(goal -> new GoalLine(goal.id(), goal.pillar(), goal.words()))
                .toList();
    }

    private static ToldAction line(ActionReport report, Action after) {
        boolean done = after.isDone();
        return new ToldAction(
                after.planId(),
                after.id(),
                after.words().what(),
                report.outcome(),
                after.doneOn(),
                after.dueOn(),
                done ? null : report.obstacle(),
                done ? null : report.strategy());
    }
}
