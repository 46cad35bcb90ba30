package nl.overbrug.ruleengine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overbrug.kernel.ToldToReader;
import nl.overbrug.ruletable.Column;

/**
 * The rows of a table do not give exactly one verdict for these facts. The message names the table, what went wrong and which facts it is
 * about; what they are, only {@link #details} says, for they are somebody's.
 */
public class NoVerdict extends RuntimeException implements ToldToReader {

    private static final long serialVersionUID = 1;

    private final transient Map<Column, Object> facts;

    /** @param facts that were judged; an unknown one is null */
    public NoVerdict(String table, String why, Map<Column, Object> facts) {
        super("table " + table + ": " + why
                + facts.keySet().stream().map(Column::key).collect(Collectors.joining(", ", " [", "]")));
        this.facts = new LinkedHashMap<>(facts);
    }

    @Override
    public List<String> details(Locale locale) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey().label().in(locale) + ": " + words(fact.getKey(), fact.getValue(), locale))
                .toList();
    }

    private static String words(Column column, Object fact, Locale locale) {
        return column.accepts(fact) ? column.factWords(fact, locale) : String.valueOf(fact);
    }
}
