package nl.overbrug.ruleversion;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.TableDefinition;

/** The cells of a row as a person reads them. */
final class RowWords {

    private RowWords() {}

    /** By column key, in the order of the columns; a cell that asks or decides nothing is empty. */
    static Map<String, String> of(TableDefinition table, Row row, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        table.conditions()
                .forEach(column -> words.put(
                        column.key(), column.conditionWords(row.conditions().get(column.key()), locale)));
        table.results()
                .forEach(column -> words.put(
                        column.key(),
                        row.results().containsKey(column.key())
                                ? column.resultWords(row.results().get(column.key()), locale)
                                : ""));
        return words;
    }
}
