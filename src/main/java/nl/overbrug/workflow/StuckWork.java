package nl.overbrug.workflow;

import java.util.List;
import java.util.UUID;

/** Work that the engine does by itself, tried a few times in vain. It rests until it is tried again. Decides no access. */
public interface StuckWork {

    /** What rests, the longest first; at most a few hundred. */
    List<StuckJob> all();

    /** Whether something rests that belongs to this key. */
    boolean isStuck(UUID key);

    /** Has it tried again, as often as at first; false when it does not rest (any more). */
    boolean retry(String job);
}
