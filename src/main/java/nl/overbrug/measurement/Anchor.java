package nl.overbrug.measurement;

/** The day that a measurement moment is counted from. */
public enum Anchor {
    INTAKE,
    FIRST_BRIDGE
}
