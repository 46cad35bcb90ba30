package nl.overbrug.dossier;

import java.util.List;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.Goal;
import nl.overbrug.plan.Plan;
import nl.overbrug.review.Review;

/**
 * What mentor and participant work on.
 *
 * @param help what the participant came with
 * @param bridge null before anything was filled in
 */
public record Coaching(HelpRequest help, Bridge bridge, List<Goal> goals, List<Plan> plans, List<Review> reviews) {

    private static final int LATEST = 3;

    /** The last few; the others are a link away. */
    public List<Review> latestReviews() {
        return reviews.stream().limit(LATEST).toList();
    }
}
