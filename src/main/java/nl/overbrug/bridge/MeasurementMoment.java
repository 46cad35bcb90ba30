package nl.overbrug.bridge;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** For which moment the Bridge was measured; which of them counts as the last measurement is a rule, not a moment. */
public enum MeasurementMoment implements Labelled {
    /** At the start. */
    T1,
    /** About six months after the intake. */
    T2,
    /** About twelve months after the intake. */
    T3,
    /** In the last conversation face to face, before an earlier end. */
    LAST;

    @Override
    public String messageKey() {
        return "brug.meting." + name().toLowerCase(Locale.ROOT);
    }
}
