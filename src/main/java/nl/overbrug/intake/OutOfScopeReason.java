package nl.overbrug.intake;

import java.util.Locale;

/** Why a resident does not belong to the target group; the categories of figure 28, and ex-detainees, whom that figure leaves out. */
public enum OutOfScopeReason {
    ONE_OFF_ADVICE,
    SINGLE_PROBLEM,
    DIRECTION_ELSEWHERE,
    RESIDES_ELSEWHERE,
    EX_DETAINEE,
    OTHER;

    /** The key of its word in the message files, for instance {@code geen-doelgroep.one_off_advice}. */
    public String messageKey() {
        return "geen-doelgroep." + name().toLowerCase(Locale.ROOT);
    }
}
