package nl.overbrug.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only one row of a shipped table may say. */
class RowsTogetherTest {

    private static final Map<String, RuleSource> SHIPPED = ShippedRules.read();
    private static final String MOMENTS = "measurement/moments";

    @ParameterizedTest(name = "{0}: {1} with another {2}")
    @CsvSource({
        "measurement/moments,t2,maanden,9,meetmoment",
        "measurement/moments,t1-met,maanden,1,meetmoment",
        "reward/catalogue,digid,moeilijkheid,zwaar,soort-actie",
        "reward/catalogue,digid,soort-actie,DIGID_2,code",
        "trajectory/end-reasons,verhuisd,reden-einde,geen contact,woorden",
        "fidelity/steps,b1,stap,B2,woorden",
        "bridge/texts,huisvesting-1,plaats,trede 2,tekst"
    })
    void a_second_row_that_says_what_only_one_may_say_is_refused_at_both(
            String table, String id, String column, String text, String at) {
        List<Map<String, String>> lines = lines(table);
        Map<String, String> second = new HashMap<>(line(lines, id));
        second.put("id", "tweede");
        second.put(column, text);
        lines.add(second);

        assertThat(told(table, lines))
                .contains(
                        number(lines, id) + " " + at + ": niet-uniek tweede",
                        lines.size() + 1 + " " + at + ": niet-uniek " + id);
    }

    @Test
    void it_says_for_whom_both_rows_hold_and_what_they_say_in_both_languages() {
        List<Map<String, String>> lines = lines(MOMENTS);
        Map<String, String> second = new HashMap<>(line(lines, "t2"));
        second.putAll(Map.of("id", "t2-met", "vragenlijsten", "ja", "maanden", "5"));
        lines.add(second);

        assertThat(problems(MOMENTS, lines))
                .extracting(TableProblem::args)
                .containsOnly(
                        List.of(
                                "t2-met",
                                "Akkoord met vragenlijsten: ja; Meetmoment: T2",
                                "Agrees to questionnaires: yes; Moment: T2"),
                        List.of(
                                "t2",
                                "Akkoord met vragenlijsten: ja; Meetmoment: T2",
                                "Agrees to questionnaires: yes; Moment: T2"));
    }

    @Test
    void rows_for_other_facts_may_say_the_same() {
        List<Map<String, String>> lines = lines(MOMENTS);
        line(lines, "t2").put("vragenlijsten", "ja");
        Map<String, String> without = new HashMap<>(line(lines, "t2"));
        without.putAll(Map.of("id", "t2-zonder", "vragenlijsten", "nee"));
        lines.add(without);

        assertThat(told(MOMENTS, lines)).isEmpty();
    }

    @Test
    void a_row_that_is_the_same_in_everything_is_said_to_be_so_once() {
        List<Map<String, String>> lines = lines("reward/catalogue");
        Map<String, String> twin = new HashMap<>(line(lines, "digid"));
        twin.put("id", "digid-2");
        lines.add(twin);

        assertThat(told("reward/catalogue", lines))
                .containsExactly(
                        number(lines, "digid") + " soort-actie: gelijke-rij digid-2",
                        lines.size() + 1 + " soort-actie: gelijke-rij digid");
    }

    @Test
    void capitals_make_no_other_name() {
        List<Map<String, String>> lines = lines("trajectory/end-reasons");
        line(lines, "verhuisd")
                .put("woorden", line(lines, "wil-niet").get("woorden").toUpperCase());

        assertThat(told("trajectory/end-reasons", lines)).hasSize(2).allMatch(each -> each.contains("niet-uniek"));
    }

    @Test
    void a_row_that_is_switched_off_is_in_nobodys_way() {
        List<Map<String, String>> lines = lines(MOMENTS);
        Map<String, String> twin = new HashMap<>(line(lines, "t2"));
        twin.putAll(Map.of("id", "t2-oud", "uit", "ja"));
        lines.add(twin);

        assertThat(told(MOMENTS, lines)).isEmpty();
        assertThat(TableFiles.rows(definition(MOMENTS), lines).problems()).isEmpty();
    }

    @Test
    void rows_that_are_still_being_written_are_told_too_and_can_be_read() {
        List<Map<String, String>> lines = lines(MOMENTS);
        Map<String, String> second = new HashMap<>(line(lines, "t2"));
        second.putAll(Map.of("id", "t2-laat", "maanden", "9"));
        lines.add(second);
        Reading<?> reading = TableFiles.rows(definition(MOMENTS), lines);

        assertThat(reading.problems())
                .extracting(TableProblem::place, TableProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(number(lines, "t2") - 2, "niet-uniek"),
                        org.assertj.core.groups.Tuple.tuple(lines.size() - 1, "niet-uniek"));
        assertThat(reading.good()).hasSameSizeAs(lines);
    }

    @Test
    void a_table_where_all_rows_may_decide_says_what_only_one_row_may_say() {
        Stream<TableDefinition> all = SHIPPED.entrySet().stream()
                .filter(each -> each.getValue().kind() == RuleSource.Kind.TABLE)
                .map(each ->
                        TableFiles.definition(each.getKey(), each.getValue().definition()))
                .filter(table -> table.hitPolicy() == HitPolicy.ALL);

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.limits().together().unique())
                        .as(table.name())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'[kleur]',onbekende-kolom [kleur]", "'[]',sleutel-ontbreekt [unique]"})
    void columns_that_are_not_there_can_not_be_unique(String columns, String told) {
        String definition = SHIPPED.get(MOMENTS).definition().replace("[vragenlijsten, meetmoment]", columns);

        assertThatThrownBy(() -> TableFiles.definition(MOMENTS, definition)).hasMessageContaining(told);
    }

    @Test
    void only_a_table_where_all_rows_may_decide_needs_certain_results() {
        String definition = SHIPPED.get(MOMENTS).definition().replace("hit: all", "hit: first");

        assertThatThrownBy(() -> TableFiles.definition(MOMENTS, definition))
                .hasMessageContaining("onbekende-sleutel [needed]");
    }

    private static List<Map<String, String>> lines(String table) {
        List<Map<String, String>> lines = new ArrayList<>();
        SheetText.lines("rows", SHIPPED.get(table).rows()).forEach(line -> lines.add(new HashMap<>(line)));
        return lines;
    }

    private static Map<String, String> line(List<Map<String, String>> lines, String id) {
        return lines.get(number(lines, id) - 2);
    }

    /** As the file counts. */
    private static int number(List<Map<String, String>> lines, String id) {
        return 2 + lines.stream().map(line -> line.get("id")).toList().indexOf(id);
    }

    private static TableDefinition definition(String table) {
        return TableFiles.definition(table, SHIPPED.get(table).definition());
    }

    private static List<String> told(String table, List<Map<String, String>> lines) {
        return problems(table, lines).stream()
                .map(each -> each.line() + " " + each.column() + ": " + each.code() + " "
                        + each.args().get(0))
                .toList();
    }

    /** As when the files are read, at start or to be published. */
    private static List<TableProblem> problems(String table, List<Map<String, String>> lines) {
        String rows = SheetText.write(TableFiles.rowColumns(definition(table)), lines);
        BadTable bad = catchThrowableOfType(
                BadTable.class, () -> TableFiles.table(table, SHIPPED.get(table).definition(), rows));
        return bad == null ? List.of() : bad.problems();
    }
}
