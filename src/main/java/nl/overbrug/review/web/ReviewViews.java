package nl.overbrug.review.web;

import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.plan.Plans;
import nl.overbrug.review.Review;
import nl.overbrug.review.Reviews;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of the conversations show; a trajectory or conversation that does not exist is a 404. */
@Component
class ReviewViews {

    private final Trajectories trajectories;
    private final Participants participants;
    private final Goals goals;
    private final Plans plans;
    private final Agenda agenda;

    ReviewViews(Trajectories trajectories, Participants participants, Goals goals, Plans plans, Agenda agenda) {
        this.trajectories = trajectories;
        this.participants = participants;
        this.goals = goals;
        this.plans = plans;
        this.agenda = agenda;
    }

    ReviewView of(UUID id) {
        Trajectory trajectory = trajectories.open(id).orElseThrow(ReviewViews::unknown);
        return new ReviewView(
                trajectory,
                participants.find(trajectory.participantId()).orElseThrow(),
                plans.mayChange(trajectory),
                goals.of(id).stream().filter(Goal::isOpen).toList(),
                plans.of(id),
                agenda.next(id),
                agenda.today());
    }

    /** A conversation of this trajectory. */
    static Review review(Reviews reviews, UUID id, UUID reviewId) {
        return reviews.open(reviewId)
                .filter(review -> review.trajectoryId().equals(id))
                .orElseThrow(ReviewViews::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
