package nl.overbrug.measurement;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** The kind of a measurement moment (meetmoment), kept apart from its date. */
public enum MomentCode implements Labelled {
    /** Just after the intake. */
    T1,
    /** Half-way. */
    T2,
    /** At the end of the year. */
    T3,
    /** The last face-to-face conversation of a trajectory that ends before {@link #T3}. */
    LAST;

    @Override
    public String messageKey() {
        return "meetmoment." + name().toLowerCase(Locale.ROOT);
    }
}
