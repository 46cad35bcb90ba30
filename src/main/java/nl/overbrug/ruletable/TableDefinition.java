package nl.overbrug.ruletable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What developers own of a rule table: its columns and words.
 *
 * @param name folder under {@code rules/}, for instance {@code intake/target-group}
 * @param facts class name of the record that the conditions speak of
 * @param verdict class name of the record that the results fill
 */
public record TableDefinition(
        String name,
        Words words,
        HitPolicy hitPolicy,
        Binding binding,
        List<Column> conditions,
        List<Column> results,
        Limits limits) {

    /**
     * What holds for every row.
     *
     * @param reasons the codes that reports count by; none when any will do, as in tables from before there was a list
     * @param together what holds for the rows side by side
     * @param keeps the condition whose codes stored facts refer to: once published they can be switched off, not lost; empty when there is none
     * @param content why no row needs a reason or an example case: the rows are words that people read; none where rows decide
     */
    public record Limits(
            List<String> reasons, List<Forbidden> forbidden, Together together, String keeps, Text content) {}

    /**
     * What holds for the rows side by side.
     *
     * @param unique what only one row may say
     * @param needed results, by column key, that some row gives in every situation, where all rows that match decide; where none does that is a gap
     */
    public record Together(List<Unique> unique, List<Map<String, Object>> needed) {}

    /**
     * @param purpose what the table is for, and who decides with it
     * @param sentence what a row speaks, with {@code {when}}, {@code {then}} and {@code {because}}
     */
    public record Words(Text label, Text help, Text purpose, Text sentence) {}

    /** The records whose components the columns speak of, by class name. */
    public record Binding(String facts, String verdict) {}

    /** Whether its rows are words that people read, and decide nothing. */
    public boolean isContent() {
        return !limits.content().isEmpty();
    }

    public Stream<Column> columns() {
        return Stream.concat(conditions.stream(), results.stream());
    }
}
