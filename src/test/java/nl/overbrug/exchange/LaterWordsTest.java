package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.overbrug.FullDossier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words of a later program: refused where this one reads a word from a list. */
class LaterWordsTest extends ImportCase {

    private static final String LATER = "LATER_WORD";
    private static final Set<Kind> FREE = EnumSet.of(Kind.TEXT, Kind.OWN_CODE, Kind.KEY, Kind.REFERENCE);
    private static final String FAULT = "exchange.fout.onbekende-woorden";

    @Autowired
    private FullDossier dossiers;

    @Test
    void no_column_with_a_list_of_words_takes_one_that_is_not_on_it() {
        Cells cells = new Cells(Map.of(), Map.of(), Set.of());

        for (DossierFile file : Bundle.FILES) {
            file.columns().stream()
                    .filter(column -> !FREE.contains(column.kind()))
                    .forEach(column -> assertThatThrownBy(() -> cells.read(file, column, LATER))
                            .as(file.entry() + " " + column.name())
                            .isInstanceOf(Cells.Wrong.class));
        }
    }

    @Test
    void a_decision_with_words_that_its_rules_do_not_have_is_told_by_line_and_column() {
        TestBundle bundle = copied(dossiers.made().trajectory());
        UnaryOperator<String> later = json -> json.replaceAll("\"[A-Z][A-Z_]+\"", '"' + LATER + '"');

        for (String column : List.of("facts", "verdicts")) {
            assertThat(check(changed(bundle, Kind.JSON, ("decisions.csv" + column)::equals, later))
                            .faults())
                    .as(column)
                    .isNotEmpty()
                    .allSatisfy(fault -> {
                        assertThat(fault.file()).isEqualTo("decisions.csv");
                        assertThat(fault.line()).isGreaterThan(1);
                        assertThat(fault.column()).isEqualTo(column);
                        assertThat(fault.message()).isEqualTo(FAULT);
                    });
        }
        for (String fired : List.of("[\"" + LATER + "\"]", LATER)) {
            assertThat(check(changed(bundle, Kind.TEXT, "decisions.csvfired"::equals, text -> fired))
                            .faults())
                    .as(fired)
                    .isNotEmpty()
                    .allSatisfy(fault ->
                            assertThat(List.of(fault.column(), fault.message())).isEqualTo(List.of("fired", FAULT)));
        }
    }

    /** @param which by the name of the file and the column */
    private static TestBundle changed(
            TestBundle bundle, Kind kind, Predicate<String> which, UnaryOperator<String> change) {
        TestBundle changed = bundle.copy();
        for (DossierFile file : Bundle.FILES) {
            List<List<String>> rows = new ArrayList<>(bundle.rows(file));
            List<Column> columns = rows.get(0).stream().map(file::column).toList();
            for (int line = 1; line < rows.size(); line++) {
                List<String> cells = new ArrayList<>(rows.get(line));
                for (int at = 0; at < cells.size(); at++) {
                    Column column = columns.get(at);
                    if (cells.get(at) != null && column.kind() == kind && which.test(file.entry() + column.name())) {
                        String text = change.apply(cells.get(at));
                        cells.set(at, text.equals(LATER) ? text + line : text);
                    }
                }
                rows.set(line, cells);
            }
            changed.with(file.entry(), TestBundle.text(rows));
        }
        return changed;
    }
}
