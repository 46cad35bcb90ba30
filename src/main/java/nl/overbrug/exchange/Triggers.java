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

    /**
     * A function that notes whose the new rows are and does nothing else (monitor_watch). It finds that by their references alone, so what it would note are
     * dossiers of the bundle.
     */
    private static final String NOTES =
            "^\\s*begin insert into (monitor|fidelity)_touched select distinct (\\w+\\.)?\\w+ from changed( \\w+)?"
                    + "(\\s+join \\w+ \\w+ on \\w+\\.id = \\w+\\.\\w+_id)*( where [^;()]+)?; return null; end\\s*$";

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

    /** Nothing happens to new rows but that it is noted whose they are, and that foreign keys are looked up. By what is done, not by what it is called. */
    private boolean doOnlyWhatIsKnown(DossierFile file) {
        return is("""
            select relkind = 'r'
               and not exists (select from pg_rewrite where ev_class = c.oid)
               and not exists (
                select from pg_trigger t join pg_proc f on f.oid = t.tgfoid
                 where t.tgrelid = c.oid and t.tgtype & 4 <> 0 and f.prosrc not in ('RI_FKey_check_ins') and f.prosrc !~ ?)
              from pg_class c where c.oid = ?::regclass
            """, NOTES, file.table());
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

    /** What was filled in where nothing was given leads nowhere, and what stands in no file was not looked up. */
    private static boolean leadsTo(DossierFile file, String stored, Target target) {
        Optional<DossierFile> to = file.columns().stream()
                .filter(column -> column.stored().equals(stored)
                        && column.otherwise() == null
                        && !file.fixed().containsKey(stored))
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
