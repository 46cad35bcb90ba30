package nl.overbrug.ruledraft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruleengine.DmnFile;
import nl.overbrug.rulesheet.Paste;
import nl.overbrug.rulesheet.ReadSheet;
import nl.overbrug.rulesheet.RuleSheets;
import nl.overbrug.ruletable.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a draft as an Excel workbook or a CSV file, and such a file as the rows of a draft. For policy officers. */
@Service
public class DraftSheets {

    private final Drafts drafts;
    private final DraftChecks checks;

    DraftSheets(Drafts drafts, DraftChecks checks) {
        this.drafts = drafts;
        this.checks = checks;
    }

    /** An {@code .xlsx} file. */
    public byte[] workbook(Draft draft, Locale locale) {
        return RuleSheets.write(draft.table(), draft.content().rowLines(), locale);
    }

    /** A {@code .csv} file. */
    public byte[] csv(Draft draft) {
        return RuleSheets.writeCsv(draft.table(), draft.content().rowLines());
    }

    /** A {@code .dmn} file; empty while a row cannot be read, or none is on. */
    public Optional<byte[]> dmn(Draft draft) {
        DraftCheck check = checks.of(draft);
        Table table = check.readable(draft.content());
        boolean whole = check.rows().size() == draft.content().rows().size();
        return whole && !table.rows().isEmpty()
                ? Optional.of(DmnFile.write(table).getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /**
     * The rows that a file holds.
     *
     * @param file {@code .xlsx} or {@code .csv}, by what is in it
     * @throws nl.overbrug.rulesheet.BadSheet when it cannot be taken
     */
    public ReadSheet read(Draft draft, byte[] file) {
        return RuleSheets.read(draft.table(), file).with(DraftEdits::cut);
    }

    /**
     * The rows of the draft with a block of cells put over them.
     *
     * @throws nl.overbrug.rulesheet.BadSheet when it cannot be taken
     */
    public List<Map<String, String>> pasted(Draft draft, Paste paste) {
        return RuleSheets.paste(draft.table(), draft.content().rowLines(), paste).stream()
                .map(DraftEdits::cut)
                .toList();
    }

    /** The draft as it would be with these rows, in their order; nothing is saved. */
    public Draft draftWith(Draft draft, List<Map<String, String>> lines) {
        return draft.with(replaced(draft.content(), lines));
    }

    /**
     * Puts these rows in the place of the draft's; that can be undone.
     *
     * @param seen the version of the draft that the reader compared them with; refused as stale when it changed since
     */
    @Transactional
    public Result<Draft> take(UUID id, int seen, List<Map<String, String>> lines) {
        Draft known = drafts.find(id).orElseThrow();
        return drafts.change(
                id,
                "ruledraft.deed.bestand",
                content -> known.version() == seen && known.content().equals(content)
                        ? Result.done(replaced(content, lines))
                        : Result.refused(Problem.stale()));
    }

    /** A line with the id of a row is that row, changed or not; any other is new, and gets an id when it has none. */
    private static DraftContent replaced(DraftContent content, List<Map<String, String>> lines) {
        Map<String, DraftRow> known = new HashMap<>();
        content.rows().forEach(row -> known.putIfAbsent(row.id(), row));
        DraftContent changed = new DraftContent(List.of(), content.cases(), content.explained());
        for (Map<String, String> line : lines) {
            DraftRow row = row(known.remove(line.getOrDefault(DraftRow.ID, "")), DraftRow.of(line));
            changed = changed.add(row.id().isEmpty() ? named(row, free(changed, content)) : row);
        }
        return changed;
    }

    private static DraftRow row(DraftRow was, DraftRow read) {
        if (was == null) {
            return read;
        }
        boolean same = was.off() == read.off() && was.cells().equals(read.cells());
        return same ? was : new DraftRow(was.key(), was.version(), read.off(), read.cells());
    }

    private static DraftRow named(DraftRow row, String id) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(DraftRow.ID, id);
        return new DraftRow(row.key(), row.version(), row.off(), cells);
    }

    private static String free(DraftContent changed, DraftContent before) {
        List<DraftRow> all = new ArrayList<>(changed.rows());
        all.addAll(before.rows());
        return new DraftContent(all, List.of(), Map.of()).freeId("regel");
    }
}
