package nl.overbrug.ruledraft;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/** Something that somebody did to a draft. @param remark null when none was made */
public record DraftEvent(Deed deed, UUID by, Instant at, String remark) {

    /** What can be done to a draft. */
    public enum Deed implements Labelled {
        STARTED,
        CHANGED,
        SUBMITTED,
        TAKEN_BACK,
        RETURNED,
        PUBLISHED,
        DROPPED;

        @Override
        public String messageKey() {
            return "ruledraft.gebeurd." + name().toLowerCase(Locale.ROOT);
        }
    }
}
