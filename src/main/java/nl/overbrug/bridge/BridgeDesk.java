package nl.overbrug.bridge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** What every change of a Bridge goes through: who may, has it ended, is the page stale, in which conversation, who did it. */
@Component
class BridgeDesk {

    private final Trajectories trajectories;
    private final Conversations conversations;
    private final BridgeRows rows;
    private final Audit audit;
    private final MovableClock clock;

    BridgeDesk(
            Trajectories trajectories, Conversations conversations, BridgeRows rows, Audit audit, MovableClock clock) {
        this.trajectories = trajectories;
        this.conversations = conversations;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes a part of the Bridge in the conversation of the stamp's day, which is recorded when it was not yet.
     *
     * @param problems what is wrong with the input; nothing is written when there is any
     */
    Result<Conversation> change(
            UUID trajectoryId, Stamp stamp, BridgePart part, List<Problem> problems, Consumer<Conversation> write) {
        Conversation.Kind kind =
                conversations.of(trajectoryId).isEmpty() ? Conversation.Kind.FIRST : Conversation.Kind.PROGRESS;
        if (trajectories.ownCaseload(trajectoryId).isEnded()) {
            return Result.refused(Problem.of("", "probleem.traject-beeindigd"));
        }
        return change(trajectoryId, stamp, kind, part, problems, write);
    }

    /** The same as a measurement, which is also possible in the last talk of a trajectory that has just ended. */
    Result<Conversation> measure(UUID trajectoryId, Stamp stamp, List<Problem> problems, Consumer<Conversation> write) {
        return change(trajectoryId, stamp, Conversation.Kind.MEASUREMENT, BridgePart.NOW, problems, write);
    }

    private Result<Conversation> change(
            UUID trajectoryId,
            Stamp stamp,
            Conversation.Kind kind,
            BridgePart part,
            List<Problem> problems,
            Consumer<Conversation> write) {
        Trajectory trajectory = trajectories.ownCaseload(trajectoryId);
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        if (rows.find(trajectoryId).version() != stamp.version()) {
            return Result.refused(Problem.stale());
        }
        Result<Conversation> talk = conversations.on(trajectoryId, stamp.on(), kind, true);
        if (!talk.isDone()) {
            return talk;
        }
        if (!rows.advance(trajectoryId, stamp.version())) {
            return Result.refused(Problem.stale());
        }
        write.accept(talk.value());
        rows.workedOn(talk.value(), part, trajectory.mentorId(), now());
        audit.changed(trajectoryId, part.auditKey());
        return talk;
    }

    Instant now() {
        return clock.instant();
    }
}
