package nl.overbrug.replay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overbrug.cohort.Act;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionReport;
import nl.overbrug.plan.Plans;
import nl.overbrug.replay.CaseThings.Kind;
import nl.overbrug.review.NewReview;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.review.Reviews;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Progress conversations. */
@Component
@Profile("demo")
class ReviewPusher implements Pusher {

    private final Reviews reviews;
    private final Plans plans;
    private final CaseThings things;

    ReviewPusher(Reviews reviews, Plans plans, CaseThings things) {
        this.reviews = reviews;
        this.plans = plans;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.Review review) {
            UUID trajectory = things.get(act.caseNo(), Kind.TRAJECTORY);
            Map<UUID, Action> actions = plans.of(trajectory).stream()
                    .flatMap(plan -> plan.actions().stream())
                    .collect(Collectors.toMap(Action::id, Function.identity()));
            List<ActionReport> reports = review.reviews().stream()
                    .map(told -> report(told, actions.get(things.get(act.caseNo(), Kind.ACTION, told.action()))))
                    .toList();
            NewReview held = new NewReview(
                    act.day(),
                    review.faceToFace(),
                    reports,
                    new NewReview.Ticks(review.stressDiscussed(), review.feedbackAsked()),
                    review.appointment(),
                    ReviewNext.valueOf(review.next().name()));
            reviews.hold(trajectory, held).value();
            return true;
        }
        return false;
    }

    private static ActionReport report(Act.ActionReview told, Action action) {
        return new ActionReport(
                action.id(),
                action.version(),
                ActionReport.Outcome.valueOf(told.progress().name()),
                told.doneOn(),
                told.newDueOn(),
                null,
                told.obstacle(),
                told.strategy());
    }
}
