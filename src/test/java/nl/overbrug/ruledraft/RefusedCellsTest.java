package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.rulesheet.ChangedBook;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no policy officer can put in a rule table, whether it is typed or comes from Excel. */
@OverbrugTest
class RefusedCellsTest {

    private static final String TIERS = "reward/tiers";
    private static final String MOMENTS = "measurement/moments";

    @Autowired
    private DraftFixture fixture;

    @Autowired
    private DraftChecks checks;

    @Autowired
    private DraftSheets sheets;

    @Autowired
    private DraftLife life;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void a_voucher_of_a_negative_amount_is_refused_where_it_is_typed() {
        UUID draft = fixture.begun(TIERS);

        assertThat(told(fixture.write(draft, "licht", "bedrag", "-5,00"))).containsExactly("bedrag: negatief-bedrag");
        assertThat(told(fixture.write(draft, "licht", "bedrag", "-0,01"))).containsExactly("bedrag: negatief-bedrag");
        Draft stands = fixture.now(draft);
        Proposal asked = new Proposal(null, "Zo is het.", "Er verandert niets.", false);
        assertThat(fixture.as("beleid1", () -> life.submit(draft, stands.version(), asked))
                        .problems())
                .extracting(Problem::code)
                .contains("ruledraft.beletsel.cellen");
    }

    @Test
    void a_negative_amount_in_an_excel_file_is_refused_at_its_cell_as_a_number_and_as_text() {
        UUID draft = fixture.begun(TIERS);

        assertThat(told(uploaded(draft, "licht", "bedrag", cell -> cell.setCellValue(-5))))
                .containsExactly("bedrag: negatief-bedrag");
        assertThat(told(uploaded(draft, "licht", "bedrag", cell -> cell.setCellValue("-5,00"))))
                .containsExactly("bedrag: negatief-bedrag");
    }

    @Test
    void what_the_dates_of_every_trajectory_are_counted_by_can_not_be_left_empty() {
        UUID draft = fixture.begun("trajectory/norms");

        assertThat(told(fixture.write(draft, "eerste-brug", "dagen", ""))).containsExactly("dagen: verboden");
        fixture.write(draft, "eerste-brug", "dagen", "21");
        assertThat(told(fixture.write(draft, "voortgangsgesprek", "dagen", ""))).containsExactly("dagen: verboden");
        fixture.write(draft, "voortgangsgesprek", "dagen", "21");
        assertThat(told(fixture.write(draft, "beloningen", "maanden", ""))).containsExactly("maanden: verboden");
        fixture.write(draft, "beloningen", "maanden", "12");
        assertThat(told(fixture.write(draft, "eerste-brug", "herinnering", ""))).isEmpty();
    }

    @Test
    void a_trajectory_starts_also_where_the_norms_have_no_reminder() {
        UUID draft = fixture.begun("trajectory/norms");
        fixture.write(draft, "eerste-brug", "herinnering", "");
        fixture.expect(draft, "eerste-brug", "herinnering", "7", "");
        fixture.published(draft, clock.today(), false);

        assertThat(trajectories.started()).isNotNull();
    }

    @Test
    void the_code_of_the_last_talk_is_no_moment_that_a_table_can_plan() {
        UUID draft = fixture.begun(MOMENTS);

        assertThat(told(uploaded(draft, "t2", "meetmoment", cell -> cell.setCellValue("LAST"))))
                .containsExactly("meetmoment: verboden");
        assertThat(told(fixture.write(draft, "t2", "meetmoment", "LAST"))).containsExactly("meetmoment: verboden");
        assertThat(told(fixture.write(draft, "t2", "meetmoment", "LAST_ONE"))).isEmpty();
    }

    private List<String> told(Draft draft) {
        return checks.of(draft).problems().stream()
                .map(problem -> problem.column() + ": " + problem.code())
                .toList();
    }

    /** The draft as it would be with its own workbook, one cell of which was changed. */
    private Draft uploaded(UUID id, String rowId, String column, Consumer<Cell> change) {
        Draft draft = fixture.now(id);
        byte[] file = sheets.workbook(draft, Locale.forLanguageTag("nl"));
        int at = TableFiles.rowColumns(draft.table()).indexOf(column);
        byte[] changed = ChangedBook.of(file, sheet -> {
            for (Row row : sheet) {
                if (row.getRowNum() > 1 && rowId.equals(row.getCell(0).getStringCellValue())) {
                    change.accept(row.createCell(at));
                }
            }
        });
        return sheets.draftWith(draft, sheets.read(draft, changed).cells());
    }
}
