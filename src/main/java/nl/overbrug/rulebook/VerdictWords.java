package nl.overbrug.rulebook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Sentences;

/** What a table decided, as a clause. */
public final class VerdictWords {

    private VerdictWords() {}

    /** @param verdict of the table's verdict record, also when no row gives it */
    public static String of(BoundTable bound, Record verdict, Locale locale) {
        Map<String, Object> results = new LinkedHashMap<>();
        for (Column column : bound.table().definition().results()) {
            Optional.ofNullable(bound.verdict().read(verdict, column.binds()))
                    .ifPresent(value -> results.put(column.key(), value));
        }
        return Sentences.results(bound.table().definition(), results, locale);
    }
}
