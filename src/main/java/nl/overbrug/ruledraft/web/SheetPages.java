package nl.overbrug.ruledraft.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.input.WholeText;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Download;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftSheets;
import nl.overbrug.rulesheet.BadSheet;
import nl.overbrug.rulesheet.ReadSheet;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft that goes out to Excel and comes back: download, upload, see what changes, take it over. */
@Controller
class SheetPages {

    private final DraftSheets sheets;
    private final DraftViews views;
    private final SheetViews previews;

    SheetPages(DraftSheets sheets, DraftViews views, SheetViews previews) {
        this.sheets = sheets;
        this.views = views;
        this.previews = previews;
    }

    /** The rows that were shown are no text that somebody typed. */
    @InitBinder("regels")
    void whole(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new WholeText());
    }

    @GetMapping("/regels/concepten/{id}/bestand")
    String ask(@PathVariable UUID id, Model model) {
        return page(id, model);
    }

    @GetMapping("/regels/concepten/{id}/regels.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id) {
        Draft draft = views.draft(id);
        return file(draft, "xlsx", Download.XLSX, sheets.workbook(draft, LocaleContextHolder.getLocale()));
    }

    @GetMapping("/regels/concepten/{id}/regels.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        Draft draft = views.draft(id);
        return file(draft, "csv", Download.CSV, sheets.csv(draft));
    }

    /** Only when every row can be read. */
    @GetMapping("/regels/concepten/{id}/regels.dmn")
    ResponseEntity<byte[]> dmn(@PathVariable UUID id) {
        Draft draft = views.draft(id);
        return file(draft, "dmn", Download.XML, sheets.dmn(draft).orElseThrow(DraftViews::notFound));
    }

    /** Shows what the file would change; nothing is changed yet. */
    @PostMapping("/regels/concepten/{id}/bestand")
    String upload(@PathVariable UUID id, @RequestParam(required = false) MultipartFile bestand, Model model)
            throws IOException {
        Draft draft = views.draft(id);
        read(draft, bestand == null ? new byte[0] : bestand.getBytes(), model)
                .ifPresent(file -> model.addAttribute("preview", previews.of(draft, file)));
        return page(id, model);
    }

    /**
     * Takes over what was shown.
     *
     * @param regels the rows as the page showed them
     * @param gezien the version of the draft that they were compared with
     */
    @PostMapping("/regels/concepten/{id}/bestand/overnemen")
    String take(
            @PathVariable UUID id,
            @RequestParam String regels,
            @RequestParam int gezien,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        Optional<List<Map<String, String>>> lines =
                read(draft, regels.getBytes(StandardCharsets.UTF_8), model).map(ReadSheet::cells);
        if (lines.isPresent()) {
            Result<Draft> taken = sheets.take(id, gezien, lines.get());
            if (taken.isDone()) {
                redirect.addFlashAttribute("melding", "ruledraft.bestand.overgenomen");
                return "redirect:" + DraftPages.path(id);
            }
            model.addAttribute("refused", taken.problems().get(0));
            model.addAttribute("preview", previews.ofRows(draft, sheets.draftWith(draft, lines.get())));
        }
        return page(id, model);
    }

    /** Empty, with the problems on the page, when it cannot be taken. */
    private Optional<ReadSheet> read(Draft draft, byte[] file, Model model) {
        try {
            return Optional.of(sheets.read(draft, file));
        } catch (BadSheet bad) {
            model.addAttribute("problems", previews.words(bad));
            return Optional.empty();
        }
    }

    private String page(UUID id, Model model) {
        DraftView view = views.of(id);
        model.addAttribute("view", view);
        model.addAttribute("columns", previews.columns(view.draft()));
        model.addAttribute("dmn", sheets.dmn(view.draft()).isPresent());
        return "ruledraft/sheet";
    }

    private static ResponseEntity<byte[]> file(Draft draft, String ending, MediaType type, byte[] bytes) {
        return Download.of(draft.ruleSet().replace('/', '-') + "." + ending, type, bytes);
    }
}
