package nl.overbrug.replay;

import java.util.UUID;
import nl.overbrug.cohort.Act;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.EarlyEnd;
import nl.overbrug.outflow.EarlyEnds;
import nl.overbrug.outflow.OutflowChoice;
import nl.overbrug.outflow.OutflowTalk;
import nl.overbrug.outflow.Outflows;
import nl.overbrug.replay.CaseThings.Kind;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How trajectories end. */
@Component
@Profile("demo")
class OutflowPusher implements Pusher {

    private final Outflows outflows;
    private final EarlyEnds earlyEnds;
    private final Trajectories trajectories;
    private final CaseThings things;

    OutflowPusher(Outflows outflows, EarlyEnds earlyEnds, Trajectories trajectories, CaseThings things) {
        this.outflows = outflows;
        this.earlyEnds = earlyEnds;
        this.trajectories = trajectories;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.Outflow) {
            flowOut(things.get(act.caseNo(), Kind.TRAJECTORY), act);
        } else if (act instanceof Act.EndEarly early) {
            UUID trajectory = things.get(act.caseNo(), Kind.TRAJECTORY);
            int version = trajectories.open(trajectory).orElseThrow().version();
            EarlyEnd end = new EarlyEnd(early.reason(), act.day(), early.lastTalk(), YesNoUnknown.UNKNOWN);
            earlyEnds.end(trajectory, version, end).value();
        } else {
            return false;
        }
        return true;
    }

    /** Goals may have been reached after the advice was asked, in the same conversation. */
    private void flowOut(UUID trajectory, Act act) {
        OutflowTalk talk = outflows.waiting(trajectory).orElseThrow();
        if (outflows.isOutdated(talk)) {
            outflows.adviseAgain(trajectory, talk.version()).value();
            talk = outflows.waiting(trajectory).orElseThrow();
        }
        OutflowChoice yes = new OutflowChoice(true, act.day(), true, null, YesNoUnknown.UNKNOWN);
        outflows.decide(trajectory, talk.version(), yes).value();
    }
}
