package nl.overbrug.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the bundle and the table that it is of.
 *
 * @param name without {@code .csv}
 * @param table where the rows are kept, or a query between brackets for a file that is no table
 * @param meaning one Dutch line
 * @param keys the columns by which the rows are ordered; together they tell the rows apart, unless {@code repeats}
 * @param repeats whether two rows may be wholly alike
 * @param fixed what a row gets that stands in no file: SQL by column of the table
 * @param rules what must hold within and between rows
 */
record DossierFile(
        String name,
        String table,
        String meaning,
        List<String> keys,
        boolean repeats,
        List<Column> columns,
        Map<String, String> fixed,
        List<Rule> rules) {

    /**
     * What must hold of every row.
     *
     * @param column where a mistake is told
     * @param wrong SQL that is true for a wrong row {@code s}
     * @param message a key of the message files below {@code exchange.fout.}
     * @param with what the message names
     */
    record Rule(String column, String wrong, String message, List<String> with) {}

    static DossierFile of(String name, String table, String meaning, Column... columns) {
        return new DossierFile(name, table, meaning, List.of("id"), false, List.of(columns), Map.of(), List.of());
    }

    DossierFile keys(String... names) {
        return new DossierFile(name, table, meaning, List.of(names), false, columns, fixed, rules);
    }

    /** Rows that nothing tells apart, such as a log: ordered by these and then by all they hold. */
    DossierFile repeats(String... first) {
        List<String> order = Stream.concat(Stream.of(first), columns.stream().map(Column::name))
                .distinct()
                .toList();
        return new DossierFile(name, table, meaning, order, true, columns, fixed, rules);
    }

    DossierFile fixed(String column, String sql) {
        Map<String, String> more = new LinkedHashMap<>(fixed);
        more.put(column, sql);
        return new DossierFile(name, table, meaning, keys, repeats, columns, more, rules);
    }

    /** Two days in one row of which the second is not before the first. */
    DossierFile ordered(String first, String second) {
        return rule(
                second,
                "s.%s < s.%s".formatted(column(second).stored(), column(first).stored()),
                "volgorde",
                first);
    }

    DossierFile rule(String column, String wrong, String message, String... with) {
        List<Rule> more = Stream.concat(rules.stream(), Stream.of(new Rule(column, wrong, message, List.of(with))))
                .toList();
        return new DossierFile(name, table, meaning, keys, repeats, columns, fixed, more);
    }

    Column column(String called) {
        return find(called).orElseThrow(() -> new IllegalArgumentException(name + " has no column " + called));
    }

    Optional<Column> find(String called) {
        return columns.stream().filter(column -> column.name().equals(called)).findFirst();
    }

    String entry() {
        return name + ".csv";
    }

    /** Where the rows are on their way in. */
    String staged() {
        return "exchange_in_" + name;
    }

    /** Whether the rows become rows of a table. */
    boolean isTable() {
        return !table.startsWith("(");
    }

    /** All rows as they stand in the file, in the order of their keys. */
    String written() {
        String cells = columns.stream()
                .map(column -> column.written() + " as " + column.name())
                .collect(Collectors.joining(", "));
        String order = keys.stream().map(this::order).collect(Collectors.joining(", "));
        return "select %s from %s t order by %s".formatted(cells, table, order);
    }

    private String order(String key) {
        Column column = column(key);
        String value = column.source() == null ? "t." + column.stored() : column.source();
        return switch (column.kind()) {
            case TEXT, CODE, OWN_CODE, RULES -> value + " collate \"C\" nulls first";
            case PERSON, TEAM -> column.written() + " collate \"C\" nulls first";
            case JSON, CODES -> value + "::text collate \"C\" nulls first";
            default -> value + " nulls first";
        };
    }
}
