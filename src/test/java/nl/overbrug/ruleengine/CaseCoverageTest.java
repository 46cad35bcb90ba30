package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.CaseCoverage;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing any one cell of a shipped table makes an example case fail. */
class CaseCoverageTest {

    /** Only facts that cannot be would watch these: a goal that is open on more pillars than there are goals on. */
    private static final Map<String, Map<String, Set<String>>> UNWATCHED = Map.of(
            "outflow/advice",
            Map.of(
                    "geen-doelen", Set.of("open-pijlers"),
                    "een-open-pijler", Set.of("pijlers-met-doelen"),
                    "meer-open-pijlers", Set.of("pijlers-met-doelen")));

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_of_a_shipped_table_watch_over_every_cell(String name) {
        Table table = ShippedTables.bound(name).table();

        assertThat(CaseCoverage.unnoticed(table, ShippedTables.cases(name)))
                .isEqualTo(UNWATCHED.getOrDefault(name, Map.of()));
    }

    static Stream<String> tables() {
        return ShippedTables.deciding();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void another_code_of_the_reason_in_any_row_of_a_shipped_table_is_noticed(String name) {
        Table table = ShippedTables.bound(name).table();

        for (Row changed : table.rows()) {
            Row other = new Row(
                    changed.id(),
                    changed.conditions(),
                    changed.results(),
                    new Row.Because("iets-anders", changed.because().reason(), ""));
            List<Row> rows = table.rows().stream()
                    .map(row -> row == changed ? other : row)
                    .toList();
            assertThat(CaseCoverage.unnoticed(
                            new Table(table.definition(), rows, List.of()), ShippedTables.cases(name)))
                    .as("cases that fail watch nothing")
                    .hasEntrySatisfying(
                            changed.id(), columns -> assertThat(columns).contains("redencode"));
        }
    }

    @Test
    void cases_that_name_no_code_watch_over_everything_but_the_code() {
        Map<String, Set<String>> unnoticed =
                unnoticed("reward/tiers", cases -> cases.replaceAll("(?m);(redencode|[a-z-]+)$", ""));

        assertThat(unnoticed).hasSize(8);
        assertThat(unnoticed.values()).containsOnly(Set.of("redencode"));
    }

    @Test
    void a_bound_is_watched_by_a_case_on_each_side_of_it() {
        assertThat(unnoticed("reward/ceiling", cases -> cases.replaceAll("(?m)^precies;.*\n", "")))
                .hasEntrySatisfying(
                        "onder-de-grens", columns -> assertThat(columns).contains("jaartotaal"))
                .hasEntrySatisfying(
                        "boven-de-grens", columns -> assertThat(columns).contains("jaartotaal"));
    }

    @Test
    void a_cell_that_asks_nothing_is_watched_by_cases_that_differ() {
        assertThat(unnoticed("measurement/moments", cases -> cases.replaceAll("(?m)^zonder;.*\n", "")))
                .containsEntry("t2", Set.of("vragenlijsten"));
    }

    @Test
    void a_row_that_no_case_reaches_is_watched_nowhere_and_a_case_that_fails_watches_nothing() {
        List<String> results = List.of("bon", "bedrag", "waarom-niet");

        assertThat(unnoticed("reward/tiers", cases -> cases.replaceAll("(?m)^lichte-stap;.*\n", ""))
                        .get("licht"))
                .containsAll(results);
        assertThat(unnoticed("reward/tiers", cases -> cases.replace(";5,00;", ";6,00;"))
                        .get("licht"))
                .containsAll(results);
    }

    private static Map<String, Set<String>> unnoticed(String name, UnaryOperator<String> change) {
        RuleSource source = ShippedRules.read().get(name);
        Table table = TableFiles.table(name, source.definition(), source.rows());
        List<ExampleCase> cases = TableFiles.cases(table.definition(), change.apply(ShippedRules.cases(name)));
        return CaseCoverage.unnoticed(table, cases);
    }
}
