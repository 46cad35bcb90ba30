package nl.overbrug.rollout;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** When a team begins with an element. */
public enum When implements Labelled {
    ALWAYS,
    FROM,
    LATER;

    @Override
    public String messageKey() {
        return "rollout.wanneer." + name().toLowerCase(Locale.ROOT);
    }
}
