package nl.overbrug.monitor;

/** Rows that are kept beside the facts they come from: what changed is noted by the database and folded in. See docs/adr/0016. */
public interface KeptRows {

    /**
     * Folds in some of what changed.
     *
     * @return whether there may be more
     */
    boolean fold();

    /** Folds in all that changed so far. */
    default void foldAll() {
        boolean more = fold();
        while (more) {
            more = fold();
        }
    }

    /** Makes all rows again from the facts. Until it is done, the old ones are seen. */
    void rebuild();
}
