package nl.overbrug.ruletable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lets a row speak: "Als … en …, dan …, omdat …". */
public final class Sentences {

    private static final Text AND = new Text(" en ", " and ");
    private static final Text ALWAYS = new Text("Altijd {then}, omdat {because}.", "Always {then}, because {because}.");

    private Sentences() {}

    /** The row as one sentence; a row without conditions says that it always holds. */
    public static String of(TableDefinition table, Row row, Locale locale) {
        List<String> when = table.conditions().stream()
                .filter(column -> row.conditions().get(column.key()) != Cell.ANY)
                .map(column -> column.conditionClause(row.conditions().get(column.key()), locale))
                .toList();
        Text pattern = when.isEmpty() ? ALWAYS : table.words().sentence();
        return pattern.in(locale)
                .replace("{when}", and(when, locale))
                .replace("{then}", results(table, row, locale))
                .replace("{because}", row.because().reason().in(locale));
    }

    /** What the row decides, as a clause. */
    public static String results(TableDefinition table, Row row, Locale locale) {
        return results(table, row.results(), locale);
    }

    /** @param results by column key, as they are decided; what is empty is left out */
    public static String results(TableDefinition table, Map<String, Object> results, Locale locale) {
        return and(
                table.results().stream()
                        .filter(column -> results.containsKey(column.key()))
                        .map(column -> column.clause(results.get(column.key()), locale))
                        .toList(),
                locale);
    }

    /** One after the other, with "and" before the last. */
    private static String and(List<String> clauses, Locale locale) {
        int last = clauses.size() - 1;
        return last < 1
                ? String.join("", clauses)
                : String.join(", ", clauses.subList(0, last)) + AND.in(locale) + clauses.get(last);
    }
}
