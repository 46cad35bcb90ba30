package nl.overbrug.replay;

import java.util.UUID;
import nl.overbrug.cohort.Act;
import nl.overbrug.replay.CaseThings.Kind;
import nl.overbrug.review.Appointments;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first conversations, and when they meet next. */
@Component
@Profile("demo")
class TrajectoryPusher implements Pusher {

    private final Conversations conversations;
    private final Appointments appointments;
    private final CaseThings things;

    TrajectoryPusher(Conversations conversations, Appointments appointments, CaseThings things) {
        this.conversations = conversations;
        this.appointments = appointments;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.Converse talk) {
            UUID trajectory = things.get(act.caseNo(), Kind.TRAJECTORY);
            Conversation.Kind kind = talk.number() == 1 ? Conversation.Kind.FIRST : Conversation.Kind.PROGRESS;
            conversations.on(trajectory, act.day(), kind, talk.faceToFace()).value();
            if (talk.next() != null) {
                appointments.make(trajectory, false, talk.next()).value();
            }
            return true;
        }
        return false;
    }
}
