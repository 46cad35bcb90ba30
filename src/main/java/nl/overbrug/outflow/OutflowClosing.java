package nl.overbrug.outflow;

import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** Writes down what came of a talk about outflow: with the trajectory, the conversation, the talk and the decision of the rules. */
@Component
class OutflowClosing {

    private final Trajectories trajectories;
    private final Conversations conversations;
    private final OutflowTalkRows rows;
    private final Rulebook rulebook;
    private final Audit audit;

    OutflowClosing(
            Trajectories trajectories,
            Conversations conversations,
            OutflowTalkRows rows,
            Rulebook rulebook,
            Audit audit) {
        this.trajectories = trajectories;
        this.conversations = conversations;
        this.rows = rows;
        this.rulebook = rulebook;
        this.audit = audit;
    }

    Result<OutflowTalk> adviseAgain(OutflowTalk talk) {
        if (!rows.advise(talk)) {
            return Result.refused(Problem.stale());
        }
        audit.changed(talk.trajectoryId(), "audit.uitstroom.advies");
        return Result.done(talk);
    }

    /** The conversation is recorded last: what can be refused is refused before anything is written. */
    Result<OutflowTalk> close(Trajectory trajectory, OutflowTalk talk, OutflowChoice choice) {
        if (choice.outflow()) {
            Trajectory.End end = new Trajectory.End(EndReason.GOALS_REACHED, choice.on());
            Result<Trajectory> ended = trajectories.end(trajectory.id(), end);
            if (!ended.isDone()) {
                return Result.refused(ended.problems());
            }
        }
        Conversation.Kind kind = choice.outflow() ? Conversation.Kind.CLOSING : Conversation.Kind.PROGRESS;
        Result<Conversation> held = conversations.on(trajectory.id(), choice.on(), kind, choice.faceToFace());
        if (!held.isDone()) {
            return Result.refused(held.problems());
        }
        OutflowTalk decided = talk.decided(choice.outcome(talk));
        if (!rows.decide(decided, trajectory.mentorId())) {
            throw new IllegalStateException("the talk was decided by somebody else in the same moment");
        }
        judge(decided);
        audit.changed(trajectory.id(), "audit.uitstroom.besproken");
        return Result.done(decided);
    }

    private void judge(OutflowTalk talk) {
        OutflowTalk.Outcome outcome = talk.outcome();
        if (talk.departs(outcome.outflow())) {
            OutflowAdvice instead = outcome.outflow() ? OutflowAdvice.ADVISED : OutflowAdvice.NOT_YET;
            rulebook.override(talk.decisionId(), new OutflowVerdict(instead), outcome.reason());
        } else {
            rulebook.confirm(talk.decisionId());
        }
    }
}
