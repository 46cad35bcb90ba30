package nl.overbrug;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in all tables, of the engine too, to see that nothing was written; autowire it. Without the read models, which follow by themselves
 * after a while.
 */
@Component
public class StoredRows {

    private final JdbcClient jdbc;

    StoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By table: how many rows there are, and a number that is another one when anything in them changes. */
    public Map<String, String> now() {
        Map<String, String> prints = new TreeMap<>();
        tables().forEach(table -> prints.put(
                table,
                jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + table
                                + " t")
                        .query(String.class)
                        .single()));
        return prints;
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                         where table_schema = current_schema() and table_type = 'BASE TABLE'
                           and (table_name !~ '^(monitor|fidelity)_' or table_name ~ '^monitor_reference')
                        """).query(String.class).list();
    }
}
