package nl.overbrug.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Introductions;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The progress conversations of a trajectory: read by the team, held by its own mentor, asked for by a task or not. */
@Service
public class Reviews {

    /** The task that asks for one. */
    public static final String TASK = "holdReview";

    private final ReviewRows rows;
    private final ReviewClosing closing;
    private final Conversations conversations;
    private final Trajectories trajectories;
    private final Introductions introductions;

    Reviews(
            ReviewRows rows,
            ReviewClosing closing,
            Conversations conversations,
            Trajectories trajectories,
            Introductions introductions) {
        this.rows = rows;
        this.closing = closing;
        this.conversations = conversations;
        this.trajectories = trajectories;
        this.introductions = introductions;
    }

    /** All of a trajectory, the last one first; for a mentor of the team. */
    public List<Review> of(UUID trajectoryId) {
        return trajectories.open(trajectoryId).isPresent() ? rows.of(trajectoryId) : List.of();
    }

    /** For a mentor of the team. */
    public Optional<Review> open(UUID reviewId) {
        Optional<Review> found = rows.find(reviewId);
        found.ifPresent(review -> trajectories.open(review.trajectoryId()));
        return found;
    }

    /** Like {@link #hold(UUID, NewReview)}, but only at the version of {@link ReviewDrafts#version} that its page was opened with. */
    @Transactional
    public Result<Review> hold(UUID trajectoryId, int version, NewReview review) {
        trajectories.ownCaseload(trajectoryId);
        return version == closing.version(trajectoryId) ? hold(trajectoryId, review) : Result.refused(Problem.stale());
    }

    /**
     * Closes a conversation: records it, updates the actions, makes the next appointment and tells the process what comes next. All or
     * nothing.
     *
     * @return problems with the fields {@code on}, {@code appointment}, {@code actions[0].outcome} …; a tick is refused while the team does not work
     *     with its element
     */
    @Transactional
    public Result<Review> hold(UUID trajectoryId, NewReview review) {
        Optional<Problem> wrongDay = conversations.wrongDay(trajectoryId, review.on());
        if (wrongDay.isPresent()) {
            return Result.refused(wrongDay.get()); // all other dates are measured by this one
        }
        List<Problem> problems = closing.problems(trajectoryId, review);
        problems.addAll(notYet(trajectoryId, review.ticks()));
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Result<Conversation> talk =
                conversations.on(trajectoryId, review.on(), Conversation.Kind.PROGRESS, review.faceToFace());
        if (!talk.isDone()) {
            return Result.refused(talk.problems());
        }
        if (rows.inConversation(talk.value().id()).isPresent()) {
            return Result.refused(Problem.of("on", "probleem.gesprek.al-vastgelegd"));
        }
        return Result.done(closing.close(talk.value(), review));
    }

    private List<Problem> notYet(UUID trajectoryId, NewReview.Ticks ticks) {
        List<Problem> problems = new ArrayList<>();
        if (ticks.stress()) {
            introductions.refusal(trajectoryId, Element.STRESS).ifPresent(problems::add);
        }
        if (ticks.feedback()) {
            introductions.refusal(trajectoryId, Element.FEEDBACK).ifPresent(problems::add);
        }
        return problems;
    }
}
