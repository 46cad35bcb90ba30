package nl.overbrug.replay;

import java.time.Instant;
import java.util.List;
import nl.overbrug.cohort.Act;
import nl.overbrug.cohort.Cohort;
import nl.overbrug.kernel.MovableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Pushes the cohort through, the clock moving along from the first referral on, and does what waits for a date at its date. */
@Component
@Profile("demo")
class Replay {

    /** Where the demo's clock stands afterwards. */
    static final Instant END =
            Cohort.LAST_ACT.plusDays(1).atTime(9, 0).atZone(MovableClock.ZONE).toInstant();

    private final ReplaySteps steps;
    private final ReplayState state;
    private final DueJobs due;
    private final MovableClock clock;
    private volatile boolean stopping;

    Replay(ReplaySteps steps, ReplayState state, DueJobs due, MovableClock clock) {
        this.steps = steps;
        this.state = state;
        this.due = due;
        this.clock = clock;
    }

    /** Comes back when it is done, or soon after {@link #stop}. */
    void run() {
        List<Act> acts = Cohort.invent().acts();
        int begin = steps.begin(acts.size());
        state.at(begin, acts.size(), null);
        for (int done = begin; done < acts.size() && !stopping; done++) {
            Act act = acts.get(done);
            runDue(act.at());
            clock.stopAt(act.at());
            steps.push(act, done + 1);
            state.at(done + 1, acts.size(), act.day());
        }
        if (!stopping) {
            runDue(END);
            steps.finish();
            state.open();
        }
    }

    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    private void runDue(Instant until) {
        if (due.runUntil(until).failed() > 0) {
            throw new IllegalStateException("what was due could not be done");
        }
    }
}
