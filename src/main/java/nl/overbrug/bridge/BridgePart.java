package nl.overbrug.bridge;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** The five things to talk about with a Bridge, in their order; each can be done in another conversation. */
public enum BridgePart implements Labelled {
    NOW,
    WANTED,
    LINKS,
    PRIORITIES,
    GOALS;

    /** What the audit says when it was changed. */
    public String auditKey() {
        return "audit.brug." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String messageKey() {
        return "brug.deel." + name().toLowerCase(Locale.ROOT);
    }
}
