package nl.overbrug.ruletable;

import java.util.Map;

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

    /** @param facts by column key; a fact that is unknown is left out */
    public boolean matches(Map<String, Object> facts) {
        return conditions.entrySet().stream().allMatch(cell -> cell.getValue().matches(facts.get(cell.getKey())));
    }
}
