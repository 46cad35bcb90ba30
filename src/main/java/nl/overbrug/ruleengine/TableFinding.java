package nl.overbrug.ruleengine;

import java.util.List;
import java.util.Map;
import nl.overbrug.ruletable.Cell;

/**
 * Something that the analysis of a table found.
 *
 * @param rows the ids of the rows concerned, none for a gap
 * @param witness for which facts, as the analysis says it: one entry for each condition column, in the order of the columns
 * @param situation the same as conditions, by column key; empty when it is about no facts, or about all
 * @param lacking the results, by column key, that no row gives there; empty when it is about any result
 */
public record TableFinding(
        Kind kind, List<String> rows, String witness, Map<String, Cell> situation, Map<String, Object> lacking) {

    public enum Kind {
        /** Facts that no row covers, or none with the results that are needed. */
        GAP,
        /** Facts that more than one row covers. */
        OVERLAP,
        /** A row that never decides on its own, as another covers all of it. */
        MASKED,
        /** A row that asks and decides the same as another. */
        DUPLICATE,
        /** The table cannot be analysed. */
        UNREADABLE
    }

    /** The same about these results only. */
    TableFinding lacking(Map<String, Object> results) {
        return new TableFinding(kind, rows, results + " " + witness, situation, results);
    }
}
