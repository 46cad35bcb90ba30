package nl.overbrug.ruledraft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruledraft.DraftContent.Explanation;
import org.springframework.stereotype.Service;

/** What can be done to the rows and example cases of a draft that is open. What is typed is kept also when it is not right yet. */
@Service
public class DraftEdits {

    /** Of a row or an example case that a colleague took out. */
    public static final String GONE = "ruledraft.weg";

    private static final int MOST_ROWS = 1000;
    private static final int LONGEST = 2000;

    private final Drafts drafts;

    DraftEdits(Drafts drafts) {
        this.drafts = drafts;
    }

    /** An empty row at the end, with an id of its own. */
    public Result<Draft> addRow(UUID draft) {
        return add(draft, content -> DraftRow.of(Map.of(DraftRow.ID, content.freeId("regel"))));
    }

    private Result<Draft> add(UUID draft, Function<DraftContent, DraftRow> row) {
        return drafts.change(
                draft,
                "ruledraft.deed.toegevoegd",
                content -> content.rows().size() >= MOST_ROWS
                        ? Result.refused(Problem.of("", "ruledraft.probleem.te-veel", MOST_ROWS))
                        : Result.done(content.add(row.apply(content))));
    }

    /** @param seen the version of the row that the writer saw; refused as stale when somebody else changed it since, here and below */
    public Result<Draft> copyRow(UUID draft, String key, int seen) {
        return onRow(draft, key, seen, "ruledraft.deed.gekopieerd", (content, row) -> Result.done(content.copy(row)));
    }

    /** @param past the key of the row beside it that it goes past; refused as stale when that is no longer beside it */
    public Result<Draft> moveRow(UUID draft, String key, int seen, String past) {
        return onRow(
                draft,
                key,
                seen,
                "ruledraft.deed.verplaatst",
                (content, row) -> content.row(past)
                        .filter(other -> content.areBeside(row, other))
                        .map(other -> Result.done(content.swap(row, other)))
                        .orElseGet(() -> Result.refused(Problem.stale())));
    }

    public Result<Draft> switchRow(UUID draft, String key, int seen) {
        return onRow(
                draft, key, seen, "ruledraft.deed.omgezet", (content, row) -> Result.done(content.put(row.switched())));
    }

    public Result<Draft> removeRow(UUID draft, String key, int seen) {
        return onRow(draft, key, seen, "ruledraft.deed.weggehaald", (content, row) -> Result.done(content.remove(row)));
    }

    /** What somebody typed in a row that a colleague took out: as a row of its own, at the end. */
    public Result<Draft> addRow(UUID draft, Map<String, String> cells) {
        return add(draft, content -> DraftRow.of(cut(cells)));
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
     * @param last its version when it was last saved for them while they typed; the same when it was not
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

    /** Writes an example case; a new one when its key is not in the draft. @param seen as with a row; 0 for a new one, else a missing one is gone */
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
                        return before.version() == 0 ? gone() : Result.refused(Problem.stale());
                    }
                    DraftCase after = before.with(cut(facts), wanted);
                    boolean same = before.facts().equals(after.facts())
                            && before.expected().equals(wanted);
                    return Result.done(same ? content : content.put(after));
                },
                (before, now) -> {
                    DraftCase then = before.exampleCase(key).orElse(new DraftCase(key, 0, Map.of(), List.of()));
                    return then.version() == seen.opened()
                            && before.put(now.exampleCase(key).orElse(then)).equals(now);
                });
    }

    /**
     * From now on the case expects what these rows say.
     *
     * @param shown the draft as it was when the rows decided; refused as stale when one of them says something else now
     * @param ids of the rows that decided, in their order
     */
    public Result<Draft> expect(Draft shown, String key, int seen, List<String> ids) {
        List<DraftRow> rows = shown.content().rows().stream()
                .filter(row -> !row.off() && ids.contains(row.id()))
                .toList();
        List<Map<String, String>> said =
                rows.stream().map(row -> row.said(shown.resultColumns())).toList();
        return drafts.change(shown.id(), "ruledraft.deed.verwacht", content -> {
            boolean same = !rows.isEmpty()
                    && rows.stream()
                            .allMatch(row ->
                                    content.row(row.key()).filter(row::says).isPresent());
            return content.exampleCase(key)
                    .map(each -> each.version() == seen && same
                            ? Result.done(content.put(each.with(each.facts(), said)))
                            : Result.<DraftContent>refused(Problem.stale()))
                    .orElseGet(DraftEdits::gone);
        });
    }

    /** @param seen the version of the case that the writer saw */
    public Result<Draft> removeCase(UUID draft, String key, int seen) {
        return drafts.change(
                draft,
                "ruledraft.deed.voorbeeld-weg",
                content -> content.exampleCase(key)
                        .map(each -> each.version() == seen
                                ? Result.done(content.remove(each))
                                : Result.<DraftContent>refused(Problem.stale()))
                        .orElseGet(DraftEdits::gone));
    }

    /** Why a gap may stay; an empty text takes the explanation back. @param seen as with a row; 0 when there was none */
    public Result<Draft> explain(UUID draft, String situation, Seen seen, String why) {
        String said = why.strip();
        if (said.length() > LONGEST) {
            return Result.refused(Problem.of("uitleg", "probleem.te-lang", LONGEST));
        }
        return drafts.change(
                draft,
                "ruledraft.deed.uitgelegd",
                content -> {
                    Explanation was = content.explanation(situation);
                    return was.version() == seen.last() || was.text().equals(said)
                            ? Result.done(content.explain(situation, said))
                            : Result.refused(Problem.stale());
                },
                (before, now) -> before.explanation(situation).version() == seen.opened()
                        && before.explain(situation, now.explanation(situation).text())
                                .stamped(before, now.explanation(situation).version())
                                .equals(now));
    }

    private Result<Draft> onRow(
            UUID draft,
            String key,
            int seen,
            String deed,
            BiFunction<DraftContent, DraftRow, Result<DraftContent>> change) {
        return drafts.change(
                draft,
                deed,
                content -> content.row(key)
                        .map(row -> row.version() == seen
                                ? change.apply(content, row)
                                : Result.<DraftContent>refused(Problem.stale()))
                        .orElseGet(DraftEdits::gone));
    }

    private static Result<DraftContent> gone() {
        return Result.refused(Problem.of("", GONE));
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
