package nl.overbrug.ruleengine;

import java.util.List;
import java.util.Map;
import nl.overbrug.ruletable.Cell;

/**
 * Something that the analysis of a table found.
 *
 * @param rows the ids of the rows concerned, none for a gap
 * @param witness for which facts, as the analysis says it: one entry for each condition column, in the order of the columns
 * @param situation the same as conditions, by column key; empty when the finding is about no facts
 */
public record TableFinding(Kind kind, List<String> rows, String witness, Map<String, Cell> situation) {

    public enum Kind {
        /** Facts that no row covers. */
        GAP,
        /** Facts that more than one row covers. */
        OVERLAP,
        /** A row that never decides, as another covers all of it. */
        MASKED,
        /** A row that asks and decides the same as another. */
        DUPLICATE,
        /** A row that is reached otherwise than it reads. */
        MISLEADING,
        /** The table cannot be analysed. */
        UNREADABLE
    }
}
