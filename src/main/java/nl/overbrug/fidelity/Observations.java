package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.monitor.KeptRows;
import nl.overbrug.rulebook.Decision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what each conversation shows of the protocol steps. A trigger notes whose facts changed, in the transaction that changes them; here the
 * rules look at all conversations of those trajectories again.
 */
@Service
class Observations implements KeptRows {

    /** So many trajectories are looked at together. */
    private static final int BATCH = 200;

    /** So many batches who asks waits for; that takes seconds. */
    private static final int BATCHES = 3;

    /** Are no more left than these, then who asks waits for them too. */
    private static final int FEW = 1_000;

    private final ObservationRows rows;
    private final TalkRows talks;
    private final ObservingByRules rules;
    private final TransactionTemplate portion;

    Observations(
            ObservationRows rows, TalkRows talks, ObservingByRules rules, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.talks = talks;
        this.rules = rules;
        this.portion = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional
    public boolean fold() {
        if (!rows.anyTouched()) {
            return false;
        }
        rows.lock();
        return lookAgain(rules.observing());
    }

    @Override
    @Transactional
    public void rebuild() {
        rows.lock();
        rows.clear();
        Observing observing = rules.observing();
        boolean more = true;
        while (more) {
            more = lookAgain(observing);
        }
    }

    /**
     * So that an answer counts what was committed before it was asked. In portions, each kept at once.
     *
     * @throws StillCounting when there is more to look at than somebody who asks should wait for, as after an import
     */
    public void upToDate() {
        for (int done = 1; Boolean.TRUE.equals(portion.execute(begun -> fold())); done++) {
            if (done >= BATCHES && rows.areTouched(FEW)) {
                throw new StillCounting(rows.touched(), rows.trajectories());
            }
        }
    }

    private boolean lookAgain(Observing observing) {
        List<UUID> touched = rows.take(BATCH);
        if (touched.isEmpty()) {
            return false;
        }
        List<Object[]> seen = new ArrayList<>();
        talks.of(touched).forEach(trajectory -> seen.addAll(rows(trajectory, observing)));
        rows.replace(touched, seen);
        return touched.size() == BATCH;
    }

    private static List<Object[]> rows(TalkRows.OfTrajectory trajectory, Observing observing) {
        Map<UUID, TalkRows.Held> held = Observing.byId(trajectory);
        Decision<Observation> seen = observing.look(trajectory);
        return seen.verdicts().stream()
                .map(observation -> {
                    TalkRows.Held talk = held.get(observation.talk());
                    return new Object[] {
                        talk.id(),
                        observation.step().name(),
                        trajectory.id(),
                        talk.mentor(),
                        talk.on(),
                        trajectory.startedOn(),
                        observation.applicable(),
                        observation.done(),
                        observation.how().name(),
                        observation.because() == null
                                ? null
                                : observation.because().name(),
                        observing.stepsOn(talk.on()).version(),
                        seen.version()
                    };
                })
                .toList();
    }
}
