package nl.overbrug.outflow;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** What the rules say about outflow (uitstroom); the participant decides. */
public enum OutflowAdvice implements Labelled {
    ADVISED,
    NOT_YET;

    @Override
    public String messageKey() {
        return "uitstroomadvies." + name().toLowerCase(Locale.ROOT);
    }
}
