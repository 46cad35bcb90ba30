package nl.overbrug.ruledraft.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.overbrug.page.Option;
import nl.overbrug.page.Texts;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftChanges;
import nl.overbrug.ruledraft.DraftCheck;
import nl.overbrug.ruledraft.DraftChecks;
import nl.overbrug.ruledraft.DraftRow;
import nl.overbrug.ruledraft.DraftSheets;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.rulesheet.BadSheet;
import nl.overbrug.rulesheet.ReadSheet;
import nl.overbrug.rulesheet.SheetPlace;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruleversion.TableChanges.RowChange;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a page tells of a file before it is taken over. */
@Component
class SheetViews {

    private final DraftSheets sheets;
    private final DraftChanges changes;
    private final CheckWords words;
    private final Texts texts;

    SheetViews(DraftSheets sheets, DraftChanges changes, CheckWords words, Texts texts) {
        this.words = words;
        this.sheets = sheets;
        this.changes = changes;
        this.texts = texts;
    }

    /**
     * @param rows what will be taken over, as it is posted
     * @param seen the version of the draft that it is compared with
     * @param problems of cells, by where they stand in the file; they may be taken over and mended later
     */
    public record Preview(String rows, int seen, List<RowChange> changes, List<String> problems) {

        public boolean isSame() {
            return changes.isEmpty() && problems.isEmpty();
        }
    }

    Preview of(Draft draft, ReadSheet file) {
        Draft with = sheets.draftWith(draft, file.cells());
        return preview(draft, with, problems(with, file));
    }

    /** Rows that come from no file that the reader knows, such as a pasted block: cells are named by row and column. */
    Preview ofRows(Draft draft, Draft with) {
        DraftCheck check = DraftChecks.unkept(with);
        return preview(
                draft,
                with,
                with.content().rows().stream()
                        .flatMap(row ->
                                words.row(row, check).problems().stream().map(problem -> row.id() + ", " + problem))
                        .toList());
    }

    private Preview preview(Draft draft, Draft with, List<String> problems) {
        return new Preview(
                new String(sheets.csv(with), StandardCharsets.UTF_8),
                draft.version(),
                changes.between(draft, with, LocaleContextHolder.getLocale()),
                problems);
    }

    /** The columns of the rows, by their labels. */
    List<Option> columns(Draft draft) {
        TableDefinition table = draft.table();
        return TableFiles.rowColumns(table).stream()
                .map(column -> Option.of(column, words.label(column, table)))
                .toList();
    }

    /** The rows of the draft are the lines of the file, in their order. */
    private List<String> problems(Draft draft, ReadSheet file) {
        List<String> keys = draft.content().rows().stream().map(DraftRow::key).toList();
        return DraftChecks.unkept(draft).problems().stream()
                .filter(problem -> !problem.inCase())
                .map(problem -> place(file.place(keys.indexOf(problem.key()), problem.column())) + ": "
                        + texts.of(
                                "regels.fout." + problem.code(), problem.args().toArray()))
                .toList();
    }

    private String place(SheetPlace at) {
        if (!at.cell().isEmpty()) {
            return at.cell();
        }
        String key = at.line() == at.row() ? "ruledraft.bestand.plaats" : "ruledraft.bestand.plaats-excel";
        return texts.of(key, String.valueOf(at.line()), at.column(), String.valueOf(at.row()));
    }

    List<String> words(BadSheet bad) {
        return bad.problems().stream()
                .map(problem -> (problem.cell().isEmpty() ? "" : problem.cell() + ": ")
                        + texts.of(
                                "ruledraft.bestand.fout." + problem.code(),
                                problem.args().toArray()))
                .toList();
    }
}
