package nl.overbrug.trajectory;

/** What the protocol sets a norm for; the numbers are the table {@code trajectory/norms}. */
public enum ProtocolNorm {
    /** The first Bridge: within so many days or conversations, whichever comes first, with a reminder before. */
    FIRST_BRIDGE,
    /** The rhythm of progress conversations. */
    REVIEW,
    /** How long after the intake actions are rewarded. */
    REWARDS
}
