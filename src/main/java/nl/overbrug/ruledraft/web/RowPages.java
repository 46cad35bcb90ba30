package nl.overbrug.ruledraft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.input.Meanwhile;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Texts;
import nl.overbrug.people.Audit;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftCheck;
import nl.overbrug.ruledraft.DraftEdits;
import nl.overbrug.ruledraft.DraftRow;
import nl.overbrug.ruletable.TableDefinition;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One row of a draft, cell by cell. What is wrong is kept and said beside the cell. */
@Controller
class RowPages {

    private static final String PREFIX = "cel.";
    private static final Problem GONE = Problem.of("", DraftEdits.GONE);

    private final DraftViews views;
    private final DraftEdits edits;
    private final CheckWords words;
    private final Texts texts;
    private final KeptWords kept;

    RowPages(DraftViews views, DraftEdits edits, CheckWords words, Texts texts, KeptWords kept) {
        this.kept = kept;
        this.views = views;
        this.edits = edits;
        this.words = words;
        this.texts = texts;
    }

    /** The fields of a row: its conditions, its results and what every row has. */
    public record RowFields(List<CellField> conditions, List<CellField> results, List<CellField> common) {

        List<CellField> all() {
            return Stream.of(conditions, results, common).flatMap(List::stream).toList();
        }

        public List<CellField> wrong() {
            return all().stream().filter(field -> field.problem() != null).toList();
        }
    }

    @GetMapping("/regels/concepten/{id}/rijen/{key}")
    String show(@PathVariable UUID id, @PathVariable String key, Model model, RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        Optional<DraftRow> row = draft.content().row(key);
        if (row.isEmpty()) {
            kept.notice(GONE, views.trail().removal(id, key)).on(redirect);
            return "redirect:" + DraftPages.path(id);
        }
        return page(draft, row.get(), row.get().cells(), model);
    }

    @PostMapping("/regels/concepten/{id}/rijen/{key}")
    String save(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        PostedCells given = new PostedCells(posted);
        Map<String, String> cells = cells(draft, given);
        boolean asNew = given.asNew() && draft.content().row(key).isEmpty();
        Result<Draft> saved = asNew ? edits.addRow(id, cells) : edits.writeRow(id, key, given.seen(), cells);
        if (!saved.isDone()) {
            return again(views.draft(id), key, given, saved.problems().get(0), model);
        }
        List<DraftRow> rows = saved.value().content().rows();
        String written = asNew ? rows.get(rows.size() - 1).key() : key;
        boolean wrong = !views.check(saved.value()).problemsOf(written).isEmpty();
        redirect.addFlashAttribute("melding", wrong ? "ruledraft.bewaard-met-fout" : "ruledraft.bewaard");
        return "redirect:" + DraftPages.path(id) + (wrong ? "/rijen/" : "#rij-") + written;
    }

    /** Saves what is typed so far, whatever is wrong with it. */
    @PostMapping("/regels/concepten/{id}/rijen/{key}/tussendoor")
    @ResponseBody
    Kept keep(@PathVariable UUID id, @PathVariable String key, @RequestParam MultiValueMap<String, String> posted) {
        Draft draft = views.draft(id);
        PostedCells given = new PostedCells(posted);
        Result<Draft> saved = edits.writeRow(id, key, given.seen(), cells(draft, given));
        return kept.answer(
                saved,
                given.seen().last(),
                now -> now.content().row(key).orElseThrow().version(),
                now -> opened(now, now.content().row(key).orElseThrow()));
    }

    private Map<String, String> cells(Draft draft, PostedCells given) {
        List<CellField> fields = fields(draft.table(), Map.of(), Map.of()).all();
        given.declared(fields);
        return given.cells(fields, PREFIX);
    }

    /** What was typed, with what somebody else did in the meantime. */
    private String again(Draft draft, String key, PostedCells given, Problem no, Model model) {
        Map<String, String> typed = cells(draft, given);
        Optional<DraftRow> there = draft.content().row(key);
        if (there.isEmpty()) {
            model.addAttribute("gone", kept.said(no, views.trail().removal(draft.id(), key)));
            return page(draft, new DraftRow(key, 0, false, typed), typed, model);
        }
        DraftRow row = there.get();
        if (!no.equals(Problem.stale())) {
            model.addAttribute("refused", no);
            return page(draft, row, typed, model);
        }
        Cells form = Cells.of(
                given.seen().last(), fields(draft.table(), Map.of(), typed).all());
        Audit.Change by = views.trail().version(draft.id(), row.version()).orElse(null);
        Meanwhile meanwhile = Meanwhile.of(form, opened(draft, row), given.opened(), by);
        model.addAttribute("intussen", meanwhile);
        model.addAttribute("now", words.row(row, views.check(draft)));
        return page(draft, row, Cells.shown(meanwhile, PREFIX, typed, row.cells()), model);
    }

    private Cells opened(Draft draft, DraftRow row) {
        return Cells.of(
                row.version(), fields(draft.table(), Map.of(), row.cells()).all());
    }

    private String page(Draft draft, DraftRow row, Map<String, String> cells, Model model) {
        DraftCheck check = views.check(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("title", words.title(check));
        model.addAttribute("row", row);
        model.addAttribute("opened", Meanwhile.marks(opened(draft, row)));
        Map<String, String> problems =
                cells.equals(row.cells()) ? words.byColumn(check.problemsOf(row.key())) : Map.of();
        model.addAttribute("fields", fields(check.table(), problems, cells));
        return "ruledraft/row";
    }

    /** @param cells as they are shown, which somebody else may have changed meanwhile */
    private RowFields fields(TableDefinition table, Map<String, String> problems, Map<String, String> cells) {
        CellFields make = new CellFields(PREFIX, cells, problems, texts, LocaleContextHolder.getLocale());
        List<CellField> common = new ArrayList<>();
        if (!table.isContent()) {
            common.add(make.common("reden", false));
            common.add(make.common("reden_en", true));
            common.add(make.common("redencode", table.limits().reasons()));
        }
        common.add(make.common("bron", true));
        common.add(make.common("id", false));
        return new RowFields(
                table.conditions().stream().map(make::condition).toList(),
                table.results().stream().map(make::result).toList(),
                common);
    }
}
