package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.monitor.KeptRows;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Norms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what each conversation shows of the protocol steps. A trigger notes whose facts changed, in the transaction that changes them; here the
 * rules look at all conversations of those trajectories again.
 */
@Service
class Observations implements KeptRows {

    /** So many trajectories are looked at together. */
    private static final int BATCH = 200;

    private final ObservationRows rows;
    private final TalkRows talks;
    private final Rulebook rulebook;
    private final Protocol protocol;
    private final Norms norms;

    Observations(ObservationRows rows, TalkRows talks, Rulebook rulebook, Protocol protocol, Norms norms) {
        this.norms = norms;
        this.rows = rows;
        this.talks = talks;
        this.rulebook = rulebook;
        this.protocol = protocol;
    }

    @Override
    @Transactional
    public boolean fold() {
        if (!rows.anyTouched()) {
            return false;
        }
        rows.lock();
        return lookAgain(new Observing(rulebook, protocol, norms));
    }

    @Override
    @Transactional
    public void rebuild() {
        rows.lock();
        rows.clear();
        Observing observing = new Observing(rulebook, protocol, norms);
        boolean more = true;
        while (more) {
            more = lookAgain(observing);
        }
    }

    /** So that an answer counts what was committed before it was asked. */
    @Transactional
    public void upToDate() {
        boolean more = true;
        while (more) {
            more = fold();
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
