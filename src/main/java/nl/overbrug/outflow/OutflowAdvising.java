package nl.overbrug.outflow;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.ProtocolNorm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the rules advise on outflow, on what the goals of the Bridge show. For processes, which act for nobody in particular. */
@Service
public class OutflowAdvising {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final Goals goals;
    private final Rulebook rulebook;
    private final OutflowTalkRows rows;
    private final MovableClock clock;

    OutflowAdvising(Goals goals, Rulebook rulebook, OutflowTalkRows rows, MovableClock clock) {
        this.goals = goals;
        this.rulebook = rulebook;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Asked by the process when outflow is talked about: keeps the advice with the talk.
     *
     * @return when it should be decided: within the rhythm of the progress conversations
     */
    @Transactional
    public Instant advise(UUID trajectoryId) {
        Decision<OutflowVerdict> decision = rulebook.decide(OutflowFacts.TABLE, trajectoryId, facts(trajectoryId));
        rows.insert(
                new OutflowTalk(
                        UUID.randomUUID(),
                        1,
                        trajectoryId,
                        decision.id(),
                        facts(trajectoryId),
                        decision.verdict().advice(),
                        null),
                clock.instant());
        int days = rulebook.tryOut(NormFacts.TABLE, clock.today(), new NormFacts(ProtocolNorm.REVIEW))
                .verdict()
                .days();
        return clock.today()
                .plusDays(days)
                .atTime(END_OF_DAY)
                .atZone(MovableClock.ZONE)
                .toInstant();
    }

    /** The same talk with an advice on how the goals stand now. */
    OutflowTalk again(OutflowTalk talk) {
        OutflowFacts now = facts(talk.trajectoryId());
        Decision<OutflowVerdict> decision = rulebook.decide(OutflowFacts.TABLE, talk.trajectoryId(), now);
        return talk.advised(decision.id(), now, decision.verdict().advice());
    }

    /** How the goals stand now. A goal that was let go is a goal that is not open. */
    OutflowFacts facts(UUID trajectoryId) {
        List<Goal> all = goals.find(trajectoryId);
        long pillars = all.stream().map(Goal::pillar).distinct().count();
        long open =
                all.stream().filter(Goal::isOpen).map(Goal::pillar).distinct().count();
        return new OutflowFacts((int) pillars, (int) open);
    }
}
