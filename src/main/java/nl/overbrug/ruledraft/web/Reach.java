package nl.overbrug.ruledraft.web;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** For whom a version holds. */
public enum Reach implements Labelled {
    NEW_ONLY,
    RUNNING_TOO;

    @Override
    public String messageKey() {
        return "ruledraft.reach." + name().toLowerCase(Locale.ROOT);
    }
}
