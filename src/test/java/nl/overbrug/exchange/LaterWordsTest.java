package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Words of a later program: refused where this one reads a word from a list. */
@OverbrugTest
@Transactional
class LaterWordsTest {

    private static final String LATER = "LATER_WORD";
    private static final Set<Kind> FREE = EnumSet.of(Kind.TEXT, Kind.OWN_CODE, Kind.KEY, Kind.REFERENCE);
    private static final String FAULT = "exchange.fout.onbekende-woorden";

    @TempDir
    private Path folder;

    @Autowired
    private Exports exports;

    @Autowired
    private Imports imports;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private JdbcTemplate jdbc;

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
        TestBundle bundle = bundle(dossiers.made());
        UnaryOperator<String> later = json -> json.replaceAll("\"[A-Z][A-Z_]+\"", '"' + LATER + '"');

        for (String column : List.of("facts", "verdicts")) {
            assertThat(faults(changed(bundle, Kind.JSON, ("decisions.csv" + column)::equals, later)))
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
            assertThat(faults(changed(bundle, Kind.TEXT, "decisions.csvfired"::equals, text -> fired)))
                    .as(fired)
                    .isNotEmpty()
                    .allSatisfy(fault ->
                            assertThat(List.of(fault.column(), fault.message())).isEqualTo(List.of("fired", FAULT)));
        }
    }

    private List<Fault> faults(TestBundle bundle) {
        return imports.check(bundle.zip(folder), () -> {}).faults();
    }

    /** The dossiers of its participant, under other keys. */
    private TestBundle bundle(FullDossier.Made made) {
        Path file = folder.resolve("alles.zip");
        exports.to(file);
        String participant = jdbc.queryForObject(
                "select participant_id::text from trajectory_trajectory where id = ?", String.class, made.trajectory());
        return TestBundle.read(file).about(Set.of(participant)).each(TestBundle::renamed);
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
