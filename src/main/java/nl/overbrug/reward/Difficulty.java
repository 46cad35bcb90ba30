package nl.overbrug.reward;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** The difficulty class (moeilijkheidsgraad) of a kind of action; harder is a larger reward. */
public enum Difficulty implements Labelled {
    LIGHT,
    MEDIUM,
    HEAVY,
    /** The kind of action is not on the municipality's list. */
    NOT_LISTED;

    @Override
    public String messageKey() {
        return "moeilijkheid." + name().toLowerCase(Locale.ROOT);
    }
}
