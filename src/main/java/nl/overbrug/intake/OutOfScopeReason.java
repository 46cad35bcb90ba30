package nl.overbrug.intake;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Why a resident does not belong to the target group; the categories of figure 28, and ex-detainees, whom that figure leaves out. */
public enum OutOfScopeReason implements Labelled {
    ONE_OFF_ADVICE,
    SINGLE_PROBLEM,
    DIRECTION_ELSEWHERE,
    RESIDES_ELSEWHERE,
    EX_DETAINEE,
    OTHER;

    /** The key of its word in the message files, for instance {@code geen-doelgroep.one_off_advice}. */
    @Override
    public String messageKey() {
        return "geen-doelgroep." + name().toLowerCase(Locale.ROOT);
    }
}
