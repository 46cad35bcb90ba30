package nl.overbrug.ruletable;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A rule table: its definition and its rows, both read strictly.
 *
 * @param rows those that decide, from top to bottom
 * @param resting those that are switched off and decide nothing
 */
public record Table(TableDefinition definition, List<Row> rows, List<Row> resting) {

    public String name() {
        return definition.name();
    }

    /** The row with this id; throws {@link NoSuchElementException} when there is none. */
    public Row row(String id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no row " + id + " in " + name()));
    }
}
