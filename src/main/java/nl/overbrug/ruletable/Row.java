package nl.overbrug.ruletable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a rule table.
 *
 * @param id stays with the row through all versions
 * @param conditions by column key, in the order of the columns; an empty cell is {@link Cell#ANY}
 * @param results by column key; a result that is empty is left out
 */
public record Row(String id, Map<String, Cell> conditions, Map<String, Object> results, Because because) {

    /**
     * Why the row decides as it does.
     *
     * @param code short code that reports count by
     * @param reason plain words
     * @param source policy document or article of law
     */
    public record Because(String code, Text reason, String source) {}

    /**
     * The facts that this row and another both apply to.
     *
     * @param columns the keys of the conditions that are looked at
     * @return by column key; empty when there are no such facts
     */
    public Optional<Map<String, Cell>> meets(Row other, Collection<String> columns) {
        Map<String, Cell> both = new LinkedHashMap<>();
        for (String column : columns) {
            Optional<Cell> cell = conditions.get(column).and(other.conditions.get(column));
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            both.put(column, cell.get());
        }
        return Optional.of(both);
    }

    /** The facts that both apply to, in all columns. */
    public Optional<Map<String, Cell>> meets(Row other) {
        return meets(other, conditions.keySet());
    }

    /** Whether it asks and decides the same. */
    public boolean isTwinOf(Row other) {
        return conditions.equals(other.conditions) && results.equals(other.results);
    }

    /** @param facts by column key; a fact that is unknown is left out */
    public boolean matches(Map<String, Object> facts) {
        return conditions.entrySet().stream().allMatch(cell -> cell.getValue().matches(facts.get(cell.getKey())));
    }
}
