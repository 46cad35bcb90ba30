package nl.overbrug.plan;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Who does an action. */
public enum Doer implements Labelled {
    PARTICIPANT,
    MENTOR,
    TOGETHER,
    HELPER;

    @Override
    public String messageKey() {
        return "plan.wie." + name().toLowerCase(Locale.ROOT);
    }
}
