package nl.overbrug.ruledraft;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Where a draft is on its way. */
public enum DraftState implements Labelled {
    /** Being written. */
    OPEN,
    /** Waits for somebody else to approve it. */
    SUBMITTED,
    /** Became a version. */
    PUBLISHED,
    /** Given up. */
    DROPPED;

    @Override
    public String messageKey() {
        return "ruledraft.staat." + name().toLowerCase(Locale.ROOT);
    }
}
