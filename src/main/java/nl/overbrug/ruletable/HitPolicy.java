package nl.overbrug.ruletable;

/** How many rows of a table may decide. */
public enum HitPolicy {
    /** Each case matches one row, no more and no less. */
    EXACTLY_ONE("exactly-one"),
    /** Each case matches one row or none; where none does, there is no advice and a person decides. */
    AT_MOST_ONE("at-most-one"),
    /** The first row that matches, from top to bottom, decides. */
    FIRST("first"),
    /** Every row that matches adds its verdict. */
    ALL("all");

    private final String word;

    HitPolicy(String word) {
        this.word = word;
    }

    /** Whether two rows for one case contradict each other. */
    public boolean isSingle() {
        return this == EXACTLY_ONE || this == AT_MOST_ONE;
    }

    /** Whether a situation may be without a row, once that is explained: only where nothing breaks when the rules say nothing. */
    public boolean mayHaveGaps() {
        return this == AT_MOST_ONE || this == ALL;
    }

    /** As it is written in {@code table.yaml}. */
    public String word() {
        return word;
    }
}
