package nl.overbrug.intake;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Who referred the resident. */
public enum Referrer implements Labelled {
    SELF,
    SOCIAL_TEAM,
    BENEFITS,
    DEBT_HELP,
    HOUSING_ASSOCIATION,
    HEALTH_CARE,
    SCHOOL,
    OTHER;

    @Override
    public String messageKey() {
        return "verwijzer." + name().toLowerCase(Locale.ROOT);
    }
}
