package nl.overbrug.trajectory;

import java.time.LocalDate;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.RetentionFacts.Kept;
import org.springframework.stereotype.Component;

/** Until when a closed file is kept, by the terms that hold today; nothing is destroyed by itself. */
@Component("retention")
public class Retention {

    private final Rulebook rulebook;
    private final MovableClock clock;

    Retention(Rulebook rulebook, MovableClock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    public LocalDate until(Kept kept, LocalDate closedOn) {
        return rulebook.tryOut(RetentionFacts.TABLE, clock.today(), new RetentionFacts(kept))
                .verdict()
                .from(closedOn);
    }

    /** For pages. @param kept one of {@link Kept} */
    public LocalDate until(String kept, LocalDate closedOn) {
        return until(Kept.valueOf(kept), closedOn);
    }
}
