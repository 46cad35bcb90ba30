package nl.overbrug.replay;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.cohort.Act;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.replay.CaseThings.Kind;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Conversations, and how a trajectory ends. */
@Component
@Profile("demo")
class TrajectoryPusher implements Pusher {

    private final Trajectories trajectories;
    private final Conversations conversations;
    private final CaseThings things;

    TrajectoryPusher(Trajectories trajectories, Conversations conversations, CaseThings things) {
        this.trajectories = trajectories;
        this.conversations = conversations;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.Converse talk) {
            Conversation.Kind kind = talk.number() == 1 ? Conversation.Kind.FIRST : Conversation.Kind.PROGRESS;
            conversations.on(id(act), day(act), kind, talk.faceToFace()).value();
        } else if (act instanceof Act.Outflow) {
            end(act, EndReason.GOALS_REACHED);
        } else if (act instanceof Act.EndEarly early) {
            end(act, early.reason());
        } else {
            return false;
        }
        return true;
    }

    private void end(Act act, EndReason reason) {
        trajectories.end(id(act), new Trajectory.End(reason, day(act))).value();
    }

    private UUID id(Act act) {
        return things.get(act.caseNo(), Kind.TRAJECTORY);
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), MovableClock.ZONE);
    }
}
