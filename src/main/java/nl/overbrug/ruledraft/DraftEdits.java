package nl.overbrug.ruledraft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Service;

/** What can be done to the rows and example cases of a draft that is open. What is typed is kept also when it is not right yet. */
@Service
public class DraftEdits {

    private static final int MOST_ROWS = 1000;
    private static final int LONGEST = 2000;

    private final Drafts drafts;

    DraftEdits(Drafts drafts) {
        this.drafts = drafts;
    }

    /** An empty row at the end, with an id of its own. */
    public Result<Draft> addRow(UUID draft) {
        return drafts.change(draft, "ruledraft.deed.toegevoegd", content -> {
            if (content.rows().size() >= MOST_ROWS) {
                return Result.refused(Problem.of("", "ruledraft.probleem.te-veel", MOST_ROWS));
            }
            return Result.done(content.add(DraftRow.of(Map.of(DraftRow.ID, content.freeId("regel")))));
        });
    }

    public Result<Draft> copyRow(UUID draft, String key) {
        return onRow(draft, key, "ruledraft.deed.gekopieerd", DraftContent::copy);
    }

    /** @param by -1 for one up, 1 for one down */
    public Result<Draft> moveRow(UUID draft, String key, int by) {
        return onRow(draft, key, "ruledraft.deed.verplaatst", (content, row) -> content.move(row, by));
    }

    public Result<Draft> switchRow(UUID draft, String key) {
        return onRow(draft, key, "ruledraft.deed.omgezet", (content, row) -> content.put(row.switched()));
    }

    public Result<Draft> removeRow(UUID draft, String key) {
        return onRow(draft, key, "ruledraft.deed.weggehaald", DraftContent::remove);
    }

    /**
     * Writes the cells of a row.
     *
     * @param seen the version of the row that the writer saw; refused as stale when somebody else changed it since
     */
    public Result<Draft> writeRow(UUID draft, String key, int seen, Map<String, String> cells) {
        return writeRow(draft, key, new Seen(seen, seen), cells);
    }

    /**
     * What a writer saw of a row or an example case.
     *
     * @param opened its version when they opened it
     * @param last its version when it was last saved for them while they typed
     */
    public record Seen(int opened, int last) {}

    /** The same, and undone as one with what was saved since the writer opened the row. */
    public Result<Draft> writeRow(UUID draft, String key, Seen seen, Map<String, String> cells) {
        return drafts.change(
                draft,
                "ruledraft.deed.aangepast",
                content -> content.row(key)
                        .map(row -> {
                            Map<String, String> written = cut(cells);
                            if (row.cells().equals(written)) {
                                return Result.done(content);
                            }
                            return row.version() == seen.last()
                                    ? Result.done(content.put(row.with(written)))
                                    : Result.<DraftContent>refused(Problem.stale());
                        })
                        .orElseGet(DraftEdits::gone),
                (before, now) -> before.row(key)
                        .filter(row -> row.version() == seen.opened())
                        .map(row -> before.put(now.row(key).orElse(row)).equals(now))
                        .orElse(false));
    }

    /** Writes an example case; a new one when its key is not in the draft. @param seen as with a row; 0 for a new one */
    public Result<Draft> writeCase(
            UUID draft, String key, int seen, Map<String, String> facts, List<Map<String, String>> expected) {
        return writeCase(draft, key, new Seen(seen, seen), facts, expected);
    }

    /** The same, and undone as one with what was saved since the writer opened the case. */
    public Result<Draft> writeCase(
            UUID draft, String key, Seen seen, Map<String, String> facts, List<Map<String, String>> expected) {
        List<Map<String, String>> wanted =
                expected.stream().map(DraftEdits::cut).toList();
        return drafts.change(
                draft,
                "ruledraft.deed.voorbeeld",
                content -> {
                    DraftCase before = content.exampleCase(key).orElse(new DraftCase(key, 0, Map.of(), List.of()));
                    if (before.version() != seen.last()) {
                        return Result.refused(Problem.stale());
                    }
                    DraftCase after = before.with(cut(facts), wanted);
                    boolean same = before.facts().equals(after.facts())
                            && before.expected().equals(wanted);
                    return Result.done(same ? content : content.put(after));
                },
                (before, now) -> before.exampleCase(key)
                        .filter(each -> each.version() == seen.opened())
                        .map(each ->
                                before.put(now.exampleCase(key).orElse(each)).equals(now))
                        .orElse(false));
    }

    public Result<Draft> removeCase(UUID draft, String key) {
        return drafts.change(
                draft,
                "ruledraft.deed.voorbeeld-weg",
                content -> content.exampleCase(key)
                        .map(each -> Result.done(content.remove(each)))
                        .orElseGet(DraftEdits::gone));
    }

    /** Why a gap may stay; an empty text takes the explanation back. */
    public Result<Draft> explain(UUID draft, String situation, String why) {
        return drafts.change(
                draft,
                "ruledraft.deed.uitgelegd",
                content -> why.length() > LONGEST
                        ? Result.refused(Problem.of("", "probleem.te-lang", LONGEST))
                        : Result.done(content.explain(situation, why.strip())));
    }

    private Result<Draft> onRow(
            UUID draft, String key, String deed, BiFunction<DraftContent, DraftRow, DraftContent> change) {
        return drafts.change(
                draft,
                deed,
                content -> content.row(key)
                        .map(row -> Result.done(change.apply(content, row)))
                        .orElseGet(DraftEdits::gone));
    }

    private static Result<DraftContent> gone() {
        return Result.refused(Problem.of("", "ruledraft.probleem.weg"));
    }

    /** Without control characters and space around; far too long texts are cut to where the reader complains. */
    static Map<String, String> cut(Map<String, String> cells) {
        UnaryOperator<String> clean = text -> {
            String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
            return plain.length() > LONGEST + 1 ? plain.substring(0, LONGEST + 1) : plain;
        };
        Map<String, String> cut = new HashMap<>();
        cells.forEach((column, text) -> cut.put(column, clean.apply(text)));
        return cut;
    }
}
