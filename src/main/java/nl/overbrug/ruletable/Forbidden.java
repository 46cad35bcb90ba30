package nl.overbrug.ruletable;

import java.util.Map;

/**
 * What no row of a table may say, such as a reward for coming to an appointment.
 *
 * @param when facts by column key; a row that applies to all of them falls under it. None: every row does
 * @param then results by column key; empty: nothing is filled in, {@link #FILLED}: anything is. The problem is told at the last of them
 * @param because why not, and what to do, as a sentence
 */
public record Forbidden(Map<String, Object> when, Map<String, Object> then, Text because) {

    /** Any value, but not none. */
    public static final Object FILLED = "*";

    public static final Object EMPTY = "";

    /** Whether the row says it. */
    public boolean isSaidBy(Row row) {
        return when.entrySet().stream()
                        .allMatch(fact -> row.conditions().get(fact.getKey()).matches(fact.getValue()))
                && then.entrySet().stream()
                        .allMatch(result -> is(row.results().get(result.getKey()), result.getValue()));
    }

    /** The column where it is told. */
    public String at() {
        return then.keySet().stream().reduce((first, next) -> next).orElseThrow();
    }

    private static boolean is(Object result, Object forbidden) {
        if (forbidden.equals(EMPTY)) {
            return result == null;
        }
        return forbidden.equals(FILLED) ? result != null : forbidden.equals(result);
    }
}
