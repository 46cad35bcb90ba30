package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table or a column that is added is in the bundle, or it is said here that it is not. */
@OverbrugTest
class EveryTableTest {

    /** Of the system and not of a dossier, or made again from the dossiers; docs/uitwisseling.md says so. */
    private static final String LEFT_OUT =
            "flyway_schema_history|act_.*|people_.*|rule.*|replay_.*|monitor_.*|rollout_.*|instruction_.*"
                    + "|fidelity_(touched|sum|mentors|minutes|team_minutes)|review_(draft|page_time)|questionnaire_code|exchange_upload|research_export";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void every_table_of_dossiers_is_in_the_bundle() {
        Set<String> files = Bundle.FILES.stream().map(DossierFile::table).collect(Collectors.toSet());
        List<String> tables = jdbc.queryForList(
                "select table_name::text from information_schema.tables where table_schema = 'public' and table_type ="
                        + " 'BASE TABLE'",
                String.class);

        assertThat(tables).hasSizeGreaterThan(60);
        assertThat(tables)
                .filteredOn(table -> !table.matches(LEFT_OUT) || table.equals("rulebook_decision"))
                .allSatisfy(table -> assertThat(files).contains(table));
    }

    @Test
    void every_column_of_those_tables_is_filled() {
        for (DossierFile file :
                Bundle.FILES.stream().filter(DossierFile::isTable).toList()) {
            List<String> columns = jdbc.queryForList("""
                select column_name::text from information_schema.columns
                 where table_schema = 'public' and table_name = ? and is_identity = 'NO'
                """, String.class, file.table());
            assertThat(columns)
                    .as(file.table())
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(file.fixed().containsKey(column)
                                    || file.columns().stream()
                                            .anyMatch(each -> each.stored().equals(column)))
                            .as(column)
                            .isTrue());
        }
    }
}
