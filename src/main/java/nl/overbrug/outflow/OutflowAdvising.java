package nl.overbrug.outflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.norm.Rhythm;
import nl.overbrug.outflow.PillarGoal.GoalState;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the rules advise on outflow, on what the goals of the Bridge show. For processes, which act for nobody in particular. */
@Service
public class OutflowAdvising {

    private final Goals goals;
    private final Rulebook rulebook;
    private final Rhythm rhythm;
    private final OutflowTalkRows rows;
    private final MovableClock clock;

    OutflowAdvising(Goals goals, Rulebook rulebook, Rhythm rhythm, OutflowTalkRows rows, MovableClock clock) {
        this.rhythm = rhythm;
        this.goals = goals;
        this.rulebook = rulebook;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Asked by the process when outflow is talked about: keeps the advice with the talk. A talk that is still open keeps the advice it has.
     *
     * @return when it should be decided: within the rhythm of the progress conversations
     */
    @Transactional
    public Instant advise(UUID trajectoryId) {
        if (rows.of(trajectoryId).stream().anyMatch(talk -> talk.outcome() == null)) {
            return WorkingDay.endOf(clock.today());
        }
        OutflowFacts now = reasoned(trajectoryId);
        Decision<OutflowVerdict> decision = rulebook.decide(OutflowFacts.TABLE, trajectoryId, now);
        rows.insert(new OutflowTalk(UUID.randomUUID(), 1, trajectoryId, decision.id(), now, advice(decision), null));
        return rhythm.after(trajectoryId, clock.today());
    }

    /** When the next progress conversation should be, after a talk in which it was decided to go on. */
    Instant nextTalk(UUID trajectoryId, LocalDate talkedOn) {
        return rhythm.next(trajectoryId, talkedOn);
    }

    /** The same talk with an advice on how the goals stand now. */
    OutflowTalk again(OutflowTalk talk) {
        OutflowFacts now = reasoned(talk.trajectoryId());
        Decision<OutflowVerdict> decision = rulebook.decide(OutflowFacts.TABLE, talk.trajectoryId(), now);
        return talk.advised(decision.id(), now, advice(decision));
    }

    /** Null without a row: then there is none, and mentor and participant decide. */
    private static OutflowAdvice advice(Decision<OutflowVerdict> decision) {
        return decision.verdicts().stream()
                .findFirst()
                .map(OutflowVerdict::advice)
                .orElse(null);
    }

    /** How the goals stand now, without anything being stored. */
    OutflowFacts facts(UUID trajectoryId) {
        List<PillarGoal> all = pillarGoals(trajectoryId);
        return counted(all, rulebook.tryOut(OpenPillar.RULES, all));
    }

    /** The same; which pillars are open is stored with the rules that say so. */
    private OutflowFacts reasoned(UUID trajectoryId) {
        List<PillarGoal> all = pillarGoals(trajectoryId);
        return counted(all, rulebook.reason(OpenPillar.RULES, trajectoryId, all));
    }

    private List<PillarGoal> pillarGoals(UUID trajectoryId) {
        return goals.find(trajectoryId).stream()
                .map(goal -> new PillarGoal(
                        goal.pillar(), GoalState.valueOf(goal.state().name())))
                .toList();
    }

    private static OutflowFacts counted(List<PillarGoal> all, Decision<OpenPillar> open) {
        long pillars = all.stream().map(PillarGoal::pillar).distinct().count();
        return new OutflowFacts((int) pillars, open.verdicts().size());
    }
}
