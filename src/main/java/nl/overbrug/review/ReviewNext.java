package nl.overbrug.review;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** What comes after a progress conversation. */
public enum ReviewNext implements Labelled {
    REVIEW,
    PLAN,
    OUTFLOW;

    @Override
    public String messageKey() {
        return "review.verder." + name().toLowerCase(Locale.ROOT);
    }
}
