package nl.overbrug.ruledraft.web;

import java.util.UUID;
import nl.overbrug.input.WholeText;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftSheets;
import nl.overbrug.rulesheet.BadSheet;
import nl.overbrug.rulesheet.Paste;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A block of cells that is pasted from a spreadsheet: see what changes, and take it over as a file. */
@Controller
class PastePages {

    private final DraftSheets sheets;
    private final DraftViews views;
    private final SheetViews previews;

    PastePages(DraftSheets sheets, DraftViews views, SheetViews previews) {
        this.sheets = sheets;
        this.views = views;
        this.previews = previews;
    }

    /** Space at the beginning of a block is an empty cell. */
    @InitBinder({"blok", "rij", "kolom"})
    void whole(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new WholeText());
    }

    /**
     * Shows what the block would change; nothing is changed yet.
     *
     * @param blok the cells, with tabs between them
     * @param rij the id of the row where they begin; empty for below the last row
     * @param kolom the column where they begin
     */
    @PostMapping("/regels/concepten/{id}/plakken")
    String paste(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String blok,
            @RequestParam(defaultValue = "") String rij,
            @RequestParam(defaultValue = "") String kolom,
            Model model) {
        Draft draft = views.draft(id);
        Paste paste = new Paste(blok, rij, kolom);
        try {
            model.addAttribute("preview", previews.ofRows(draft, sheets.draftWith(draft, sheets.pasted(draft, paste))));
        } catch (BadSheet bad) {
            model.addAttribute("problems", previews.words(bad));
        }
        model.addAttribute("paste", paste);
        model.addAttribute("view", views.of(id));
        model.addAttribute("columns", previews.columns(draft));
        return "ruledraft/sheet";
    }
}
