package nl.overbrug.replay;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the replay is, for whoever looks at it while it runs. */
@Component
@Profile("demo")
class ReplayState {

    /** @param actsDone of {@code acts}; @param day the day that is being replayed, null before the first */
    record Stand(boolean open, boolean failed, int actsDone, int acts, LocalDate day) {

        int percent() {
            return acts == 0 ? 0 : (int) (100L * actsDone / acts);
        }
    }

    private volatile Stand stand;

    /** Closed until it is known whether there is anything to replay. */
    ReplayState() {
        stand = new Stand(false, false, 0, 0, null);
    }

    Stand stand() {
        return stand;
    }

    boolean isOpen() {
        return stand.open;
    }

    void at(int actsDone, int acts, LocalDate day) {
        stand = new Stand(false, false, actsDone, acts, day);
    }

    /** There is nothing to replay, or it is done. */
    void open() {
        stand = new Stand(true, false, stand.acts, stand.acts, stand.day);
    }

    void failed() {
        stand = new Stand(false, true, stand.actsDone, stand.acts, stand.day);
    }
}
