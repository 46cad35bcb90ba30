package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.ruleengine.TableFinding.Kind;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableAnalysisTest {

    @ParameterizedTest
    @MethodSource("tables")
    void a_shipped_table_has_no_gap_no_overlap_and_no_row_that_never_decides(String table) {
        assertThat(TableAnalysis.of(ShippedTables.bound(table).table())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_fact_and_every_part_of_a_verdict_has_its_column(String table) {
        BoundTable bound = ShippedTables.bound(table);

        assertThat(bound.facts().components().keySet())
                .isEqualTo(binds(bound.table().definition().conditions()));
        assertThat(bound.verdict().components().keySet())
                .isEqualTo(binds(bound.table().definition().results()));
    }

    private static Set<String> binds(List<Column> columns) {
        return columns.stream().map(Column::binds).collect(Collectors.toSet());
    }

    static Stream<String> tables() {
        return ShippedTables.names();
    }

    @Test
    void a_row_that_was_taken_out_leaves_a_gap() {
        assertThat(TableAnalysis.of(targetGroup(rows -> rows.replaceAll("(?m)^een-pijler;.*\n", ""))))
                .singleElement()
                .satisfies(gap -> assertThat(gap.kind()).isEqualTo(Kind.GAP))
                .satisfies(gap -> assertThat(gap.witness()).contains("ACCESS_TEAM", "[ 1 .. 2 )"))
                .satisfies(gap -> assertThat(gap.situation())
                        .containsEntry("regie", new Cell.OneOf(List.of("ACCESS_TEAM")))
                        .containsEntry("pijlers", new Cell.OneOf(List.of(1))));
    }

    @Test
    void a_gap_is_told_in_the_terms_of_the_columns() {
        assertThat(TableAnalysis.of(
                        targetGroup(rows -> rows.replaceAll("(?m)^(woont-elders|pijlers-onbekend);.*\n", ""))))
                .extracting(TableFinding::situation)
                .anySatisfy(gap -> assertThat(gap)
                        .containsEntry("woont-hier", new Cell.OneOf(List.of("NO")))
                        .doesNotContainValue(Cell.UNKNOWN))
                .anySatisfy(gap -> assertThat(gap).containsEntry("pijlers", Cell.UNKNOWN));
    }

    @Test
    void two_rows_for_the_same_facts_overlap() {
        assertThat(TableAnalysis.of(targetGroup(rows -> rows.replaceAll("(?m)^(een-pijler;.*);1;;", "$1;1..2;;"))))
                .extracting(TableFinding::kind)
                .contains(Kind.OVERLAP);
    }

    @Test
    void an_overlap_is_told_by_what_the_rows_ask_and_nothing_else() {
        assertThat(TableAnalysis.of(targetGroup(rows -> rows.replaceAll("(?m)^(woont-elders)(;.*\n)", "$1$2$1-2$2"))))
                .singleElement()
                .satisfies(overlap ->
                        assertThat(overlap.rows()).containsExactlyInAnyOrder("woont-elders", "woont-elders-2"))
                .satisfies(overlap -> assertThat(overlap.situation())
                        .containsEntry("woont-hier", new Cell.OneOf(List.of("NO")))
                        .allSatisfy((column, cell) -> assertThat(column.equals("woont-hier") || cell == Cell.ANY)
                                .as(column + ": " + cell)
                                .isTrue()));
    }

    @Test
    void where_all_rows_may_decide_a_row_that_says_the_same_twice_is_told() {
        RuleSource source = ShippedRules.read().get("reward/catalogue");
        String anythingGoes = source.definition().replaceAll("(?s)unique:.*?\n\n", "");
        Table twice = TableFiles.table(
                "reward/catalogue", anythingGoes, source.rows().replaceAll("(?m)^(digid)(;.*\n)", "$1$2$1-2$2"));

        assertThat(TableAnalysis.of(twice))
                .extracting(TableFinding::kind, TableFinding::rows, TableFinding::situation)
                .containsExactly(tuple(
                        Kind.DUPLICATE,
                        List.of("digid-2", "digid"),
                        Map.of("soort-actie", new Cell.OneOf(List.of("DIGID")))));
    }

    @Test
    void a_row_that_is_the_same_as_another_is_told_as_that_and_not_as_an_overlap() {
        assertThat(TableAnalysis.of(targetGroup(rows -> rows.replaceAll("(?m)^(regie-elders)(;.*\n)", "$1$2$1-2$2"))))
                .singleElement()
                .satisfies(same -> assertThat(same.kind()).isEqualTo(Kind.DUPLICATE))
                .satisfies(same -> assertThat(same.rows()).containsExactly("regie-elders-2", "regie-elders"))
                .satisfies(same -> assertThat(same.situation())
                        .containsEntry("regie", new Cell.OneOf(List.of("ELSEWHERE")))
                        .containsEntry("pijlers", Cell.ANY));
    }

    @Test
    void where_one_row_must_decide_one_that_lies_within_another_is_told_with_the_facts_of_both() {
        Table within =
                targetGroup(rows -> rows.replaceAll("(?m)^een-pijler(;.*);1;;(;.*\n)", "$0twee-pijlers$1;2|3;ja;$2"));

        assertThat(TableAnalysis.of(within))
                .singleElement()
                .satisfies(masked -> assertThat(masked.kind()).isEqualTo(Kind.MASKED))
                .satisfies(masked -> assertThat(masked.rows()).containsExactly("twee-pijlers", "alleen-wmo"))
                .satisfies(masked ->
                        assertThat(masked.situation()).containsEntry("pijlers", new Cell.OneOf(List.of(2, 3))));
    }

    @Test
    void a_participant_who_gets_no_moment_that_is_needed_is_a_gap() {
        assertThat(TableAnalysis.of(moments("t3-zonder")))
                .extracting(TableFinding::kind, TableFinding::situation, TableFinding::lacking)
                .containsExactly(tuple(
                        Kind.GAP, Map.of("vragenlijsten", new Cell.OneOf(List.of("false"))), Map.of("soort", "FINAL")));
        assertThat(TableAnalysis.of(moments("t1-met", "t1-zonder")))
                .extracting(TableFinding::situation, TableFinding::lacking)
                .containsExactly(tuple(Map.of(), Map.of("soort", "START")));
        assertThat(TableAnalysis.of(moments("t2"))).isEmpty();
    }

    @Test
    void each_gap_has_a_witness_of_its_own_to_be_explained_by() {
        assertThat(TableAnalysis.of(moments("t1-zonder", "t3-zonder")))
                .extracting(TableFinding::witness)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static Table moments(String... without) {
        RuleSource source = ShippedRules.read().get("measurement/moments");
        String rows = source.rows().replaceAll("(?m)^(" + String.join("|", without) + ");.*\n", "");
        return TableFiles.table("measurement/moments", source.definition(), rows);
    }

    @Test
    void where_the_first_row_decides_one_below_a_wider_one_is_told_to_decide_nothing() {
        RuleSource source = ShippedRules.read().get("outflow/advice");
        Table first = TableFiles.table(
                "outflow/advice",
                source.definition().replace("hit: at-most-one", "hit: first"),
                source.rows().replace("geen-open-doelen;1..8;0;", "geen-open-doelen;1..8;0..3;"));

        assertThat(TableAnalysis.of(first))
                .filteredOn(finding -> finding.kind() == Kind.MASKED)
                .extracting(TableFinding::rows, TableFinding::situation)
                .contains(tuple(
                        List.of("een-open-pijler", "geen-open-doelen"),
                        Map.of(
                                "pijlers-met-doelen",
                                new Cell.Range(1, 8),
                                "open-pijlers",
                                new Cell.OneOf(List.of(1)))));
    }

    @ParameterizedTest
    @CsvSource({
        "'','3',true",
        "'3','',false",
        "'2..','3..5',true",
        "'2..4','3..5',false",
        "'..4','1|4',true",
        "'1|2','2',true",
        "'2','1..2',false",
        "'onbekend','onbekend',true",
        "'1..8','onbekend',false"
    })
    void a_cell_covers_another_when_it_matches_all_that_the_other_does(String one, String other, boolean covers) {
        Column pillars = ShippedTables.bound("intake/target-group").table().definition().conditions().stream()
                .filter(column -> column.key().equals("pijlers"))
                .findFirst()
                .orElseThrow();

        assertThat(pillars.condition(one).covers(pillars.condition(other))).isEqualTo(covers);
    }

    private static Table targetGroup(java.util.function.UnaryOperator<String> change) {
        RuleSource source = ShippedRules.read().get("intake/target-group");
        return TableFiles.table("intake/target-group", source.definition(), change.apply(source.rows()));
    }
}
