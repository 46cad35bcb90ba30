package nl.overbrug.ruletable;

import java.util.List;
import java.util.Map;

/**
 * An example with the outcome that policy staff expect.
 *
 * @param facts by column key; a fact that is unknown is left out
 * @param expected one for each row that should decide, in the order of the rows
 */
public record ExampleCase(String id, String description, Map<String, Object> facts, List<Outcome> expected) {

    /** The column that states the code of the reason. */
    public static final String REASON = "redencode";

    /**
     * What a row should say.
     *
     * @param results by column key
     * @param reason the code of its reason; empty when any will do
     */
    public record Outcome(Map<String, Object> results, String reason) {

        boolean isOf(Row row) {
            return results.equals(row.results()) && isReasonOf(row);
        }

        /** Whether the row names the reason that is asked for. */
        public boolean isReasonOf(Row row) {
            return reason.isEmpty() || reason.equals(row.because().code());
        }
    }
}
