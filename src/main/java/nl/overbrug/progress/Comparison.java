package nl.overbrug.progress;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Which two measurements of one trajectory are compared. */
public enum Comparison implements Labelled {
    /** T1 with T2. */
    START_BETWEEN,
    /** T2 with T3. */
    BETWEEN_FINAL,
    /** The first with the one that counts as the last, by the rules {@code measurement/last}. */
    FIRST_LAST;

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String messageKey() {
        return "progress.vergelijking." + name().toLowerCase(Locale.ROOT);
    }
}
