package nl.overbrug.ruletable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a table comes to its verdict for one case, row by row. The rule engine finds the same rows; a test holds the two against each other.
 *
 * @param steps one for each row that is on, from top to bottom
 */
public record Trace(HitPolicy hitPolicy, List<Step> steps) {

    /** @param misses where the facts are other than the row asks; none when it matches */
    public record Step(Row row, List<Miss> misses) {

        public boolean matches() {
            return misses.isEmpty();
        }
    }

    /** @param was null when it is unknown */
    public record Miss(Column column, Cell asked, Object was) {}

    /** What came of it. */
    public enum Outcome {
        DECIDED,
        /** No row matches. */
        NOTHING,
        /** More rows match where one may. */
        TOO_MANY
    }

    /** @param facts by column key; what is unknown may be left out */
    public static Trace of(Table table, Map<String, Object> facts) {
        List<Step> steps = table.rows().stream()
                .map(row -> new Step(row, misses(table.definition(), row, facts)))
                .toList();
        return new Trace(table.definition().hitPolicy(), steps);
    }

    private static List<Miss> misses(TableDefinition table, Row row, Map<String, Object> facts) {
        List<Miss> misses = new ArrayList<>();
        for (Column column : table.conditions()) {
            Cell asked = row.conditions().get(column.key());
            Object fact = facts.get(column.key());
            if (!asked.matches(fact)) {
                misses.add(new Miss(column, asked, fact));
            }
        }
        return misses;
    }

    /** The rows that match, whatever comes of it. */
    public List<Row> matching() {
        return steps.stream().filter(Step::matches).map(Step::row).toList();
    }

    public Outcome outcome() {
        int matching = matching().size();
        if (matching == 0) {
            return Outcome.NOTHING;
        }
        return matching > 1 && hitPolicy.isSingle() ? Outcome.TOO_MANY : Outcome.DECIDED;
    }

    /** The rows that decide. */
    public List<Row> deciding() {
        if (outcome() != Outcome.DECIDED) {
            return List.of();
        }
        return hitPolicy == HitPolicy.FIRST ? matching().subList(0, 1) : matching();
    }
}
