package nl.overbrug.progress;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** The measurements that are planned for everybody. */
public enum MeasuredMoment implements Labelled {
    START,
    BETWEEN,
    FINAL;

    @Override
    public String messageKey() {
        return "progress.moment." + name().toLowerCase(Locale.ROOT);
    }
}
