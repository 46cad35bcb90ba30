package nl.overbrug.bridge;

/**
 * What was answered on one pillar. Not answered at all is no position; "not applicable" and "later" are answers of their own.
 *
 * @param step 1 (lowest) to 5 (highest), ordinal: not to be compared with a step of another pillar; null unless it is a step
 */
public record Position(Kind kind, Integer step) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final Position NOT_APPLICABLE = new Position(Kind.NOT_APPLICABLE, null);
    public static final Position LATER = new Position(Kind.LATER, null);

    public enum Kind {
        STEP,
        NOT_APPLICABLE,
        LATER
    }

    /** @throws IllegalArgumentException when the step does not fit the kind or lies outside 1 to 5 */
    public Position {
        boolean fits = kind == Kind.STEP ? isStep(step) : step == null;
        if (!fits) {
            throw new IllegalArgumentException("no position: " + kind + " " + step);
        }
    }

    public static Position of(int step) {
        return new Position(Kind.STEP, step);
    }

    public boolean isStep() {
        return kind == Kind.STEP;
    }

    /** Whether the pillar needs no more asking: a step, or not applicable. */
    public boolean isDefinite() {
        return kind != Kind.LATER;
    }

    static boolean isStep(Integer step) {
        return step != null && step >= LOWEST && step <= HIGHEST;
    }
}
