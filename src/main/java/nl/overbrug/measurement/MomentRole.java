package nl.overbrug.measurement;

/** What a measurement is compared as, whatever its moment is called. */
public enum MomentRole {
    /** The first, which others are compared with. */
    START,
    /** On the way. */
    BETWEEN,
    /** The planned last one, at twelve months. */
    FINAL,
    /** At the last face-to-face talk, when a trajectory ends early; never planned by a table. */
    EARLY_END
}
