package nl.overbrug.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What only shows when the rows are side by side: double keys, references that lead nowhere, days in the wrong order. What the database itself
 * asks of a table is asked of the rows on their way in too, so that it is told by line.
 */
final class Checks {

    private static final String TRAJECTORY = "trajectory_id";

    private final JdbcTemplate jdbc;
    private final Faults faults;
    private final Moments moments;
    private final Set<String> inPart;

    /** @param inPart the files that were not read to their end, so that it is not known what leads nowhere */
    Checks(JdbcTemplate jdbc, Faults faults, Moments moments, Set<String> inPart) {
        this.jdbc = jdbc;
        this.faults = faults;
        this.moments = moments;
        this.inPart = inPart;
    }

    /** Everything about the rows of one file that can be told by the files that were brought in. */
    void check(DossierFile file) {
        if (!file.repeats()) {
            String last = file.keys().get(file.keys().size() - 1);
            unique(file, last, stored(file), "true");
        }
        file.columns().stream()
                .filter(column -> column.refers() != null && !inPart.contains(column.refers()))
                .forEach(column -> reference(file, column));
        rules(file);
        if (file.isTable()) {
            known(file);
            uniqueIndexes(file);
        }
    }

    /** What is asked of a row by itself is asked all at once; which it was is only asked when something is wrong. */
    private void rules(DossierFile file) {
        Map<Boolean, List<DossierFile.Rule>> looksElsewhere = Stream.concat(
                        file.rules().stream(), constraints(file).stream())
                .collect(Collectors.partitioningBy(rule -> rule.wrong().contains("select")));
        looksElsewhere.get(true).forEach(rule -> wrong(file, rule));
        List<DossierFile.Rule> ofOneRow = looksElsewhere.get(false);
        String anyOfThem =
                ofOneRow.stream().map(rule -> "(" + rule.wrong() + ")").collect(Collectors.joining(" or "));
        if (!ofOneRow.isEmpty() && anywhere(file, anyOfThem)) {
            ofOneRow.forEach(rule -> wrong(file, rule));
        }
    }

    private static List<String> stored(DossierFile file) {
        return file.keys().stream().map(key -> file.column(key).stored()).toList();
    }

    /** A row that hangs on another cannot be there without it, and that one was looked for. */
    private void known(DossierFile file) {
        List<Column> keys = file.keys().stream().map(file::column).toList();
        if (!file.repeats() && keys.stream().noneMatch(key -> key.kind() == Kind.REFERENCE)) {
            String same = keys.stream()
                    .map(key -> "t.%1$s = s.%1$s".formatted(key.stored()))
                    .collect(Collectors.joining(" and "));
            wrong(
                    file,
                    file.keys().get(0),
                    "exists (select from %s t where %s)".formatted(file.table(), same),
                    "bestaat-al",
                    List.of());
        }
    }

    private void reference(DossierFile file, Column column) {
        DossierFile to = Bundle.file(column.refers());
        String key = to.column(to.keys().get(0)).stored();
        // What was left empty may have got a key of its own, which leads nowhere.
        String given = column.otherwise() == null
                ? "s.%s is not null".formatted(column.stored())
                : "s.%s is distinct from %s".formatted(column.stored(), column.otherwise());
        String found = "select from %s r where r.%s = s.%s".formatted(to.staged(), key, column.stored());
        boolean ofTrajectories = has(to, TRAJECTORY) && has(file, TRAJECTORY) && !key.equals(TRAJECTORY);
        String good = ofTrajectories ? found + " and r.trajectory_id = s.trajectory_id" : found;
        if (!anywhere(file, "%s and not exists (%s)".formatted(given, good))) {
            return;
        }
        wrong(
                file,
                column.name(),
                "%s and not exists (%s)".formatted(given, found),
                "leidt-nergens-heen",
                List.of(to.entry()));
        if (ofTrajectories) {
            wrong(
                    file,
                    column.name(),
                    "exists (%s and r.trajectory_id <> s.trajectory_id)".formatted(found),
                    "ander-traject",
                    List.of());
        }
    }

    private static boolean has(DossierFile file, String stored) {
        return file.columns().stream().anyMatch(column -> column.stored().equals(stored));
    }

    /** What the database asks of each row, as rules of the file. */
    private List<DossierFile.Rule> constraints(DossierFile file) {
        List<DossierFile.Rule> rules = new ArrayList<>();
        jdbc.query(
                """
                select pg_get_expr(c.conbin, c.conrelid) as holds,
                       array(select a.attname::text from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                              order by a.attnum) as names
                  from pg_constraint c where c.contype = 'c' and c.conrelid = to_regclass(?) order by c.conname
                """,
                row -> {
                    List<String> names =
                            Arrays.asList((String[]) row.getArray("names").getArray());
                    if (names.stream().allMatch(name -> has(file, name))) {
                        rules.add(rule(named(file, names), row.getString("holds")));
                    }
                },
                file.isTable() ? file.table() : null);
        return rules;
    }

    private static DossierFile.Rule rule(List<String> columns, String holds) {
        String last = columns.get(columns.size() - 1);
        List<String> others = columns.subList(0, columns.size() - 1);
        return new DossierFile.Rule(
                last,
                "not (%s)".formatted(holds),
                others.isEmpty() ? "mag-niet" : "past-niet",
                others.isEmpty() ? List.of() : List.of(String.join(", ", others)));
    }

    private void uniqueIndexes(DossierFile file) {
        jdbc.query(
                """
                select coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as holds,
                       array(select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                              order by a.attnum) as names
                  from pg_index i where i.indisunique and i.indrelid = ?::regclass order by i.indexrelid
                """,
                row -> {
                    List<String> names =
                            Arrays.asList((String[]) row.getArray("names").getArray());
                    boolean all = !names.isEmpty() && names.stream().allMatch(name -> has(file, name));
                    if (all && (file.repeats() || !Set.copyOf(names).equals(Set.copyOf(stored(file))))) {
                        List<String> columns = named(file, names);
                        unique(file, columns.get(columns.size() - 1), names, row.getString("holds"));
                    }
                },
                file.table());
    }

    private static List<String> named(DossierFile file, List<String> stored) {
        return file.columns().stream()
                .filter(column -> stored.contains(column.stored()))
                .map(Column::name)
                .toList();
    }

    /** The first of those that are alike is let go. */
    private void unique(DossierFile file, String column, List<String> stored, String where) {
        String together = String.join(", ", stored);
        String there = stored.stream().map(name -> name + " is not null").collect(Collectors.joining(" and "));
        boolean twice = is("select exists (select from %s where %s and (%s) group by %s having count(*) > 1)"
                .formatted(file.staged(), there, where, together));
        if (!twice) {
            return;
        }
        wrong(
                file,
                column,
                """
                s.line in (select line from (
                    select line, row_number() over (partition by %s order by line) as n from %s where %s and (%s)) twice where n > 1)
                """.formatted(together, file.staged(), there, where),
                "dubbel",
                List.of(String.join(", ", named(file, stored))));
    }

    private void wrong(DossierFile file, DossierFile.Rule rule) {
        wrong(file, rule.column(), rule.wrong(), rule.message(), rule.with());
    }

    /** Counted, so that nothing is planned for a row that is found soon: there is none. */
    private boolean anywhere(DossierFile file, String wrong) {
        return is("select count(*) > 0 from %s s where %s".formatted(file.staged(), moments.in(wrong)));
    }

    private boolean is(String sql) {
        return Boolean.TRUE.equals(jdbc.queryForObject(sql, Boolean.class));
    }

    private void wrong(DossierFile file, String column, String wrong, String message, List<String> with) {
        String sql = "select s.line from %s s where %s order by s.line".formatted(file.staged(), moments.in(wrong));
        try (Stream<Integer> lines = jdbc.queryForStream(sql, (row, n) -> row.getInt(1))) {
            lines.forEach(
                    line -> faults.add(Fault.of(file.entry(), line, column, message, with.toArray(String[]::new))));
        }
    }
}
