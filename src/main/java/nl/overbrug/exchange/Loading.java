package nl.overbrug.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that were brought in and found good become rows of the tables, many at once. */
final class Loading {

    /** So many rows in one statement, unless triggers are skipped: what is to be checked after a statement is kept in memory until then. */
    private static final int AT_ONCE = 500_000;

    /** A table is counted anew when it had less than so many times the rows that were added. */
    private static final int GROWN = 10;

    private final JdbcTemplate jdbc;
    private final Moments moments;
    private final Map<String, List<String>> columns = new HashMap<>();
    /** Files of which rows were filled in on their way, and so moved behind the others. */
    private final Set<DossierFile> moved = new HashSet<>();

    Loading(JdbcTemplate jdbc, Moments moments) {
        this.jdbc = jdbc;
        this.moments = moments;
    }

    /** What is left empty gets what it then is. */
    void fill(DossierFile file, Staging.Staged staged) {
        if (isLookedUp(file)) {
            jdbc.execute("create index on %s (%s)"
                    .formatted(file.staged(), file.column(file.keys().get(0)).stored()));
        }
        jdbc.execute("analyze " + file.staged());
        for (int at = staged.empty().nextSetBit(0); at >= 0; at = staged.empty().nextSetBit(at + 1)) {
            Column column = file.columns().get(at);
            if (column.otherwise() != null) {
                moved.add(file);
                jdbc.update(moments.in("update %s s set %2$s = %s where %2$s is null"
                        .replace("%2$s", column.stored())
                        .replaceFirst("%s", file.staged())
                        .replaceFirst("%s", Matcher.quoteReplacement(column.otherwise()))));
            }
        }
    }

    /** Whether something is looked up in it for each row of another: without an index that would be all of it each time. */
    private static boolean isLookedUp(DossierFile file) {
        return Bundle.FILES.stream()
                .flatMap(other ->
                        Stream.concat(other.columns().stream().map(Column::otherwise), other.fixed().values().stream()))
                .anyMatch(sql -> sql != null && sql.contains("from " + file.staged() + " "));
    }

    void load(DossierFile file) {
        List<String> own = file.columns().stream()
                .map(Column::stored)
                .filter(stored -> tables(file).contains(stored) && !file.fixed().containsKey(stored))
                .toList();
        String columns =
                Stream.concat(own.stream(), file.fixed().keySet().stream()).collect(Collectors.joining(", "));
        String values = Stream.concat(own.stream().map(stored -> "s." + stored), file.fixed().values().stream())
                .collect(Collectors.joining(", "));
        String sql = "insert into %s (%s) select %s from %s s".formatted(file.table(), columns, values, file.staged());
        Integer last = jdbc.queryForObject("select coalesce(max(line), 0) from " + file.staged(), Integer.class);
        new Triggers(jdbc).skip(file, skipped -> requireAll(file, store(file, sql, skipped, last)));
        analyze(file, last);
    }

    /** How many rows were stored. */
    private int store(DossierFile file, String sql, boolean skipped, int last) {
        if (skipped && !moved.contains(file)) {
            return jdbc.update(sql); // they lie in the order of their lines
        }
        if (skipped || refersToItself(file)) {
            return jdbc.update(sql + " order by line");
        }
        int stored = 0;
        for (long from = 0; from <= last; from += AT_ONCE) {
            stored += jdbc.update(sql + " where line >= ? and line < ? order by line", from, from + AT_ONCE);
        }
        return stored;
    }

    /** Rows of other files count on it that what they refer to is there. */
    private void requireAll(DossierFile file, int stored) {
        Integer staged = jdbc.queryForObject("select count(*) from " + file.staged(), Integer.class);
        if (staged != stored) {
            throw new IllegalStateException("not all rows of " + file.entry() + " were stored");
        }
    }

    private static boolean refersToItself(DossierFile file) {
        return file.columns().stream().anyMatch(column -> file.name().equals(column.refers()));
    }

    /** What reads a table that grew much plans by what it holds now; in this transaction nothing else would count it. */
    private void analyze(DossierFile file, int rows) {
        Boolean grew = jdbc.queryForObject(
                "select reltuples < ? from pg_class where oid = ?::regclass",
                Boolean.class,
                (float) GROWN * rows,
                file.table());
        if (grew) {
            jdbc.execute("analyze " + file.table());
        }
    }

    private List<String> tables(DossierFile file) {
        return columns.computeIfAbsent(
                file.table(),
                table -> jdbc.queryForList(
                        "select attname::text from pg_attribute where attrelid = ?::regclass and attnum > 0 and not"
                                + " attisdropped",
                        String.class,
                        table));
    }
}
