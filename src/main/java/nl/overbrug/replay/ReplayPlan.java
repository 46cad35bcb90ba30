package nl.overbrug.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overbrug.cohort.Act;
import nl.overbrug.cohort.Cohort;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.StartFault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Whether there is something to replay: {@code overbrug.replay} is {@code alphen} unless {@code none} turns it off. Known before anything
 * else runs, as the clock must then stand in the past from the start on.
 */
@Component
@Profile("demo")
class ReplayPlan {

    private static final Instant BEGIN =
            Cohort.FIRST_REFERRAL.atStartOfDay(MovableClock.ZONE).toInstant();

    private final boolean pending;

    ReplayPlan(
            ReplayRows rows, ReplayState state, MovableClock clock, @Value("${overbrug.replay:alphen}") String which) {
        Optional<ReplayRows.Progress> progress = rows.find();
        boolean halfway = progress.isPresent() && !progress.get().finished();
        check(which, halfway);
        pending = halfway || (which.equals("alphen") && progress.isEmpty() && !rows.isInUse());
        if (pending) {
            clock.stopAt(progress.map(ReplayPlan::lastDone).orElse(BEGIN));
        } else {
            state.open();
        }
    }

    boolean isPending() {
        return pending;
    }

    private static void check(String which, boolean halfway) {
        if (!which.equals("alphen") && !which.equals("none")) {
            throw new StartFault(
                    "De waarde van --overbrug.replay is alphen of none",
                    "The value of --overbrug.replay is alphen or none");
        }
        if (halfway && which.equals("none")) {
            throw new StartFault(
                    "In deze gegevensmap is het naspelen nog niet klaar; start zonder --overbrug.replay=none, of neem een andere map",
                    "The replay in this data folder is not finished; start without --overbrug.replay=none, or take another folder");
        }
    }

    private static Instant lastDone(ReplayRows.Progress progress) {
        List<Act> acts = Cohort.invent().acts();
        return progress.actsDone() == 0
                ? BEGIN
                : acts.get(progress.actsDone() - 1).at();
    }
}
