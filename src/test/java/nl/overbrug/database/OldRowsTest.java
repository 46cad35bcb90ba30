package nl.overbrug.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import nl.overbrug.OverbrugTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of before is opened by a newer program: what was counted is still counted. */
@OverbrugTest
class OldRowsTest {

    private static final String NAME = "old_rows";

    @Autowired
    private EmbeddedServer server;

    @Autowired
    private JdbcClient jdbc;

    private DataSource source;
    private JdbcClient old;

    @BeforeEach
    void a_database_of_its_own() {
        jdbc.sql("create database " + NAME).update();
        source = new DriverManagerDataSource(
                server.url().replace("/postgres", "/" + NAME), EmbeddedServer.USER, server.password());
        old = JdbcClient.create(source);
    }

    @AfterEach
    void is_gone() {
        jdbc.sql("drop database " + NAME).update();
    }

    @Test
    void counts_that_were_a_row_for_each_category_are_laid_together_in_one() {
        migrateTo("190");
        old.sql("""
                insert into monitor_cell (measure, part, of, month, since, category, n) values
                    ('flow', 'TEAM', 'a', '2018-03-01', '-infinity', 'JOINED', 3), ('flow', 'TEAM', 'a', '2018-03-01', '-infinity', 'ASKED', 14),
                    ('flow', 'TEAM', 'a', '2018-03-01', '-infinity', 'REFUSED', 0), ('flow', 'TEAM', 'b', '2018-03-01', '-infinity', 'JOINED', 7),
                    ('flow', 'TEAM', 'a', '2018-03-01', '2017-01-01', 'JOINED', 2)
                """).update();
        old.sql("""
                insert into monitor_year (measure, part, of, year, category, n) values
                    ('flow', 'ALL', '', '2018-01-01', 'JOINED', 10), ('flow', 'ALL', '', '2018-01-01', 'REFUSED', 0)
                """).update();
        old.sql("""
                insert into fidelity_mentors (span, since, part, item, category, mentors) values
                    ('BEGAN', '2018-01-01', 'ALL', 'A1', 'NEARLY_ALL', 4), ('BEGAN', '2018-01-01', 'ALL', 'A1', 'NEARLY_NONE', 2),
                    ('BEGAN', '2018-01-01', 'ALL', 'A2', 'LARGE_PART', 5), ('BEGAN', '2018-01-01', 'ALL', 'A2', 'HALF', 6),
                    ('BEGAN', '2018-01-01', '', 'A2', 'SMALL_PART', 1), ('BEGAN', '2018-01-01', 'ALL', 'PARTICIPANTS', 'NEARLY_NONE', 12)
                """).update();

        migrateTo("latest");

        assertThat(
                        rows(
                                "select concat_ws(' ', part, nullif(of, ''), span, since, category, n) from monitor_count order by part, of, category"))
                .containsExactly(
                        "ALL YEAR 2018-01-01 JOINED 10",
                        "TEAM a MONTH 2018-03-01 ASKED 14",
                        "TEAM a MONTH 2018-03-01 JOINED 3",
                        "TEAM b MONTH 2018-03-01 JOINED 7");
        assertThat(rows("""
                        select concat_ws(' ', span, since, nullif(part, ''), item, nearly_all, large_part, half, small_part, nearly_none)
                          from fidelity_mentors order by part desc, item
                        """))
                .containsExactly(
                        "BEGAN 2018-01-01 ALL A1 4 0 0 0 2",
                        "BEGAN 2018-01-01 ALL A2 0 5 6 0 0",
                        "BEGAN 2018-01-01 ALL PARTICIPANTS 0 0 0 0 12",
                        "BEGAN 2018-01-01 A2 0 0 0 1 0");
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    private List<String> rows(String select) {
        return old.sql(select).query(String.class).list();
    }
}
