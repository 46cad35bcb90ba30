package nl.overbrug.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores rows without what the database does for each of them, where that is known already: their foreign keys were looked up in the bundle
 * ({@link Checks}), and whose facts they are is told for all dossiers at once ({@link Aftermath}). It takes half the time. Only a database user who
 * may do so ({@code superuser}, as in the database that comes along) skips them; of another the database looks at each row.
 */
final class Triggers {

    /** Where the row of a foreign key is to be: the table and the column. */
    private record Target(String table, String column) {}

    private final JdbcTemplate jdbc;

    Triggers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param storing stores all the rows of the file, and nothing else; told whether triggers are skipped */
    void skip(DossierFile file, Consumer<Boolean> storing) {
        boolean skip = maySkip() && isOfDossiers(file) && doOnlyWhatIsKnown(file) && foreignKeysWereChecked(file);
        if (skip) {
            jdbc.execute("set local session_replication_role = replica");
        }
        storing.accept(skip);
        if (skip) {
            jdbc.execute("set local session_replication_role = origin");
        }
    }

    private boolean maySkip() {
        return is("select rolsuper from pg_roles where rolname = current_user");
    }

    /** Whose rows are of the dossiers of the bundle alone; what a mentor did besides is of others too. */
    private static boolean isOfDossiers(DossierFile file) {
        Kind key = file.column(file.keys().get(0)).kind();
        return key == Kind.KEY || key == Kind.REFERENCE;
    }

    /** What happens to new rows is that it is noted whose they are (monitor_watch), and that foreign keys are looked up. */
    private boolean doOnlyWhatIsKnown(DossierFile file) {
        return is("""
            select not exists (
                select from pg_trigger t join pg_proc f on f.oid = t.tgfoid
                 where t.tgrelid = ?::regclass and t.tgtype & 4 <> 0 and f.proname not in (
                    'monitor_touched_by_' || ?, 'fidelity_touched_by_' || ?, 'RI_FKey_check_ins'))
            """, file.table(), file.table(), file.table());
    }

    private boolean foreignKeysWereChecked(DossierFile file) {
        return jdbc
                .query(
                        """
                        select array_length(conkey, 1) = 1 as single, confrelid::regclass::text as table,
                               (select attname::text from pg_attribute where attrelid = confrelid and attnum = confkey[1]) as column,
                               (select attname::text from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as own
                          from pg_constraint where contype = 'f' and conrelid = ?::regclass
                        """,
                        (row, n) -> row.getBoolean("single")
                                && leadsTo(
                                        file,
                                        row.getString("own"),
                                        new Target(row.getString("table"), row.getString("column"))),
                        file.table())
                .stream()
                .allMatch(checked -> checked);
    }

    private static boolean leadsTo(DossierFile file, String stored, Target target) {
        Optional<DossierFile> to = file.columns().stream()
                .filter(column -> column.stored().equals(stored))
                .map(Column::refers)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Bundle::file);
        return to.isPresent()
                && target.equals(new Target(
                        to.get().table(),
                        to.get().column(to.get().keys().get(0)).stored()));
    }

    private boolean is(String sql, Object... arguments) {
        return Boolean.TRUE.equals(jdbc.queryForObject(sql, Boolean.class, arguments));
    }
}
