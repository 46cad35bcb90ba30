package nl.overbrug.ruledraft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Texts;
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
    private static final Set<String> OURS = Set.of("gezien", "geopend");

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
    String show(@PathVariable UUID id, @PathVariable String key, Model model) {
        Draft draft = views.draft(id);
        DraftRow row = row(draft, key);
        return page(draft, row, row.cells(), model);
    }

    @PostMapping("/regels/concepten/{id}/rijen/{key}")
    String save(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        DraftRow row = row(draft, key);
        PostedCells given = new PostedCells(posted);
        Map<String, String> cells = cells(draft, row, given);
        Result<Draft> saved = edits.writeRow(id, key, given.seen(), cells);
        if (!saved.isDone()) {
            model.addAttribute("stale", saved.problems().get(0).code());
            return page(draft, row, cells, model);
        }
        boolean wrong = !views.check(saved.value()).problemsOf(key).isEmpty();
        redirect.addFlashAttribute("melding", wrong ? "ruledraft.bewaard-met-fout" : "ruledraft.bewaard");
        return "redirect:" + DraftPages.path(id) + (wrong ? "/rijen/" + key : "#rij-" + key);
    }

    /** Saves what is typed so far, whatever is wrong with it. */
    @PostMapping("/regels/concepten/{id}/rijen/{key}/tussendoor")
    @ResponseBody
    Kept keep(@PathVariable UUID id, @PathVariable String key, @RequestParam MultiValueMap<String, String> posted) {
        Draft draft = views.draft(id);
        PostedCells given = new PostedCells(posted);
        Result<Draft> saved = edits.writeRow(id, key, given.seen(), cells(draft, row(draft, key), given));
        return kept.answer(saved, now -> row(now, key).version());
    }

    private Map<String, String> cells(Draft draft, DraftRow row, PostedCells given) {
        List<CellField> fields = fields(draft.table(), Map.of(), row.cells()).all();
        given.declared(fields, OURS);
        return given.cells(fields, PREFIX);
    }

    private String page(Draft draft, DraftRow row, Map<String, String> cells, Model model) {
        DraftCheck check = views.check(draft);
        boolean stale = model.containsAttribute("stale");
        model.addAttribute("draft", draft);
        model.addAttribute("title", words.title(check));
        model.addAttribute("row", row);
        model.addAttribute("now", stale ? words.row(row, check) : null);
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

    private static DraftRow row(Draft draft, String key) {
        return draft.content().row(key).orElseThrow(DraftViews::notFound);
    }
}
