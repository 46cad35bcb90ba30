package nl.overbrug.exchange;

import java.util.Arrays;
import java.util.List;
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
        file.rules().forEach(rule -> wrong(file, rule.column(), rule.wrong(), rule.message(), rule.with()));
        if (file.isTable()) {
            known(file);
            constraints(file);
            uniqueIndexes(file);
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
        wrong(
                file,
                column.name(),
                "%4$s and not exists (select from %2$s r where r.%3$s = s.%1$s)"
                        .formatted(column.stored(), to.staged(), key, given),
                "leidt-nergens-heen",
                List.of(to.entry()));
        if (has(to, TRAJECTORY) && has(file, TRAJECTORY) && !key.equals(TRAJECTORY)) {
            wrong(
                    file,
                    column.name(),
                    "exists (select from %2$s r where r.%3$s = s.%1$s and r.trajectory_id <> s.trajectory_id)"
                            .formatted(column.stored(), to.staged(), key),
                    "ander-traject",
                    List.of());
        }
    }

    private static boolean has(DossierFile file, String stored) {
        return file.columns().stream().anyMatch(column -> column.stored().equals(stored));
    }

    private void constraints(DossierFile file) {
        jdbc.query(
                """
                select pg_get_expr(c.conbin, c.conrelid) as holds,
                       array(select a.attname::text from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                              order by a.attnum) as names
                  from pg_constraint c where c.contype = 'c' and c.conrelid = ?::regclass order by c.conname
                """,
                row -> {
                    List<String> names =
                            Arrays.asList((String[]) row.getArray("names").getArray());
                    if (names.stream().allMatch(name -> has(file, name))) {
                        List<String> columns = named(file, names);
                        String last = columns.get(columns.size() - 1);
                        List<String> others = columns.subList(0, columns.size() - 1);
                        wrong(
                                file,
                                last,
                                "not (%s)".formatted(row.getString("holds")),
                                others.isEmpty() ? "mag-niet" : "past-niet",
                                others.isEmpty() ? List.of() : List.of(String.join(", ", others)));
                    }
                },
                file.table());
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

    private void wrong(DossierFile file, String column, String wrong, String message, List<String> with) {
        String sql = "select s.line from %s s where %s order by s.line".formatted(file.staged(), moments.in(wrong));
        try (Stream<Integer> lines = jdbc.queryForStream(sql, (row, n) -> row.getInt(1))) {
            lines.forEach(
                    line -> faults.add(Fault.of(file.entry(), line, column, message, with.toArray(String[]::new))));
        }
    }
}
