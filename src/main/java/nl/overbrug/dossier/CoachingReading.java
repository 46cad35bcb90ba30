package nl.overbrug.dossier;

import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goals;
import nl.overbrug.plan.Plans;
import nl.overbrug.review.Reviews;
import nl.overbrug.trajectory.HelpQuestions;
import org.springframework.stereotype.Service;

/** Collects the coaching part of a dossier; each step decides access itself. */
@Service
public class CoachingReading {

    private final HelpQuestions helpQuestions;
    private final Bridges bridges;
    private final Goals goals;
    private final Plans plans;
    private final Reviews reviews;

    CoachingReading(HelpQuestions helpQuestions, Bridges bridges, Goals goals, Plans plans, Reviews reviews) {
        this.helpQuestions = helpQuestions;
        this.bridges = bridges;
        this.goals = goals;
        this.plans = plans;
        this.reviews = reviews;
    }

    public Coaching of(UUID trajectoryId) {
        return new Coaching(
                new HelpRequest(
                        helpQuestions.of(trajectoryId),
                        helpQuestions.words(trajectoryId).orElse(null)),
                bridges.of(trajectoryId).orElse(null),
                goals.of(trajectoryId),
                plans.of(trajectoryId),
                reviews.of(trajectoryId));
    }
}
