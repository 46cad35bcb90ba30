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
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One row of a draft, cell by cell. What is wrong is kept and said beside the cell. */
@Controller
class RowPages {

    private static final String PREFIX = "cel.";
    private static final Set<String> OURS = Set.of("gezien");

    private final DraftViews views;
    private final DraftEdits edits;
    private final CheckWords words;
    private final Texts texts;

    RowPages(DraftViews views, DraftEdits edits, CheckWords words, Texts texts) {
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
        List<CellField> fields = fields(views.check(draft), row, row.cells()).all();
        given.declared(fields, OURS);
        Map<String, String> cells = given.cells(fields, PREFIX);
        Result<Draft> saved = edits.writeRow(id, key, given.number("gezien"), cells);
        if (!saved.isDone()) {
            model.addAttribute("stale", saved.problems().get(0).code());
            return page(draft, row, cells, model);
        }
        boolean wrong = !views.check(saved.value()).problemsOf(key).isEmpty();
        redirect.addFlashAttribute("melding", wrong ? "ruledraft.bewaard-met-fout" : "ruledraft.bewaard");
        return "redirect:" + DraftPages.path(id) + (wrong ? "/rijen/" + key : "#rij-" + key);
    }

    private String page(Draft draft, DraftRow row, Map<String, String> cells, Model model) {
        DraftCheck check = views.check(draft);
        boolean stale = model.containsAttribute("stale");
        model.addAttribute("draft", draft);
        model.addAttribute("title", words.title(check));
        model.addAttribute("row", row);
        model.addAttribute("now", stale ? words.row(row, check) : null);
        model.addAttribute("fields", fields(check, row, cells));
        return "ruledraft/row";
    }

    /** @param cells as they are shown, which somebody else may have changed meanwhile */
    private RowFields fields(DraftCheck check, DraftRow row, Map<String, String> cells) {
        Map<String, String> problems =
                cells.equals(row.cells()) ? words.byColumn(check.problemsOf(row.key())) : Map.of();
        CellFields make = new CellFields(PREFIX, cells, problems, texts, LocaleContextHolder.getLocale());
        List<CellField> common = new ArrayList<>();
        common.add(make.common("reden", false));
        common.add(make.common("reden_en", true));
        common.add(make.common("redencode", false));
        common.add(make.common("bron", true));
        common.add(make.common("id", false));
        return new RowFields(
                check.table().conditions().stream().map(make::condition).toList(),
                check.table().results().stream().map(make::result).toList(),
                common);
    }

    private static DraftRow row(Draft draft, String key) {
        return draft.content().row(key).orElseThrow(DraftViews::notFound);
    }
}
