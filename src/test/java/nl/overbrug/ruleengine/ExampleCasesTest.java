package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleCasesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void a_shipped_table_decides_each_example_as_expected(String table, String id, ExampleCase example) {
        BoundTable bound = ShippedTables.bound(table);
        List<Record> expected = example.expected().stream()
                .map(outcome -> bound.verdict(outcome.results()))
                .toList();

        assertThat(verdicts(table, example)).as(example.description()).isEqualTo(expected);
        assertThat(rows(table, example))
                .extracting(row -> bound.table().row(row).because().code())
                .isEqualTo(example.expected().stream()
                        .map(ExampleCase.Outcome::reason)
                        .toList());
    }

    static Stream<Arguments> a_shipped_table_decides_each_example_as_expected() {
        return ShippedTables.names()
                .flatMap(
                        table -> ShippedTables.cases(table).stream().map(each -> Arguments.of(table, each.id(), each)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_of_a_shipped_table_has_an_example_that_it_decides(String table) {
        Set<String> hit = ShippedTables.cases(table).stream()
                .flatMap(example -> rows(table, example).stream())
                .collect(Collectors.toSet());

        assertThat(ShippedTables.bound(table).table().rows())
                .extracting(Row::id)
                .isNotEmpty()
                .allMatch(hit::contains);
    }

    static Stream<String> tables() {
        return ShippedTables.deciding();
    }

    private static List<Record> verdicts(String table, ExampleCase example) {
        return rows(table, example).stream()
                .map(ShippedTables.engine(table)::verdict)
                .toList();
    }

    private static List<String> rows(String table, ExampleCase example) {
        return ShippedTables.engine(table).decide(ShippedTables.bound(table).facts(example.facts()));
    }
}
