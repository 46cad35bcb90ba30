package nl.overbrug.reward;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Why no voucher belongs to an action. */
public enum NoReward implements Labelled {
    NOT_A_CHALLENGE,
    NOT_LISTED,
    ATTENDANCE,
    PERIOD_OVER,
    REWARDED_BEFORE;

    @Override
    public String messageKey() {
        return "geen-beloning." + name().toLowerCase(Locale.ROOT);
    }
}
