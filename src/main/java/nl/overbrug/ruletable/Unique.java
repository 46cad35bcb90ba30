package nl.overbrug.ruletable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What only one row of a table may say: no two rows are alike in all of these columns. Two conditions are alike where some fact answers to
 * both, two results where both are filled in and equal; capitals make no difference.
 *
 * @param conditions the columns of the facts, if any
 * @param results the columns of what is decided, if any
 */
public record Unique(List<Column> conditions, List<Column> results) {

    /**
     * In what two rows are alike.
     *
     * @param facts by column key: those that both rows apply to
     */
    public record Likeness(Unique of, Map<String, Cell> facts, Map<String, Object> results) {

        /** In words: {@code Meetmoment: T2}, the columns one after the other. */
        public String words(Locale locale) {
            Stream<String> asked = of.conditions.stream()
                    .filter(column -> facts.get(column.key()) != Cell.ANY)
                    .map(column -> said(column, column.conditionWords(facts.get(column.key()), locale), locale));
            Stream<String> decided = of.results.stream()
                    .map(column -> said(column, column.resultWords(results.get(column.key()), locale), locale));
            return Stream.concat(asked, decided).collect(Collectors.joining("; "));
        }

        private static String said(Column column, String words, Locale locale) {
            return column.label().in(locale) + ": " + words;
        }
    }

    /** In what the two are alike; empty when they may stand side by side. */
    public Optional<Likeness> broken(Row one, Row other) {
        boolean alike = results.stream()
                .allMatch(column ->
                        alike(one.results().get(column.key()), other.results().get(column.key())));
        return alike
                ? one.meets(other, conditions.stream().map(Column::key).toList())
                        .map(facts -> new Likeness(this, facts, one.results()))
                : Optional.empty();
    }

    /** The column where it is told. */
    public String at() {
        return Stream.concat(conditions.stream(), results.stream())
                .reduce((first, next) -> next)
                .orElseThrow()
                .key();
    }

    private static boolean alike(Object one, Object other) {
        return one instanceof String text && other instanceof String second
                ? text.equalsIgnoreCase(second)
                : one != null && one.equals(other);
    }
}
