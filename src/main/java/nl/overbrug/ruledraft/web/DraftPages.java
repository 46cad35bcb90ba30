package nl.overbrug.ruledraft.web;

import java.util.UUID;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftEdits;
import nl.overbrug.ruledraft.DraftLife;
import nl.overbrug.ruledraft.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft as a whole: its rules, its example cases and what was found. */
@Controller
class DraftPages {

    private final Drafts drafts;
    private final DraftEdits edits;
    private final DraftLife life;
    private final DraftViews views;

    DraftPages(Drafts drafts, DraftEdits edits, DraftLife life, DraftViews views) {
        this.drafts = drafts;
        this.edits = edits;
        this.life = life;
        this.views = views;
    }

    /** @param versie the published version to begin from */
    @PostMapping("/regels/{word}/{name}/concept")
    String begin(@PathVariable String word, @PathVariable String name, @RequestParam UUID versie) {
        UUID draft = drafts.begin(word + "/" + name, versie).orElseThrow(DraftViews::notFound);
        return "redirect:/regels/concepten/" + draft;
    }

    @GetMapping("/regels/concepten/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(id));
        return "ruledraft/draft";
    }

    /** @param doe what to do, with the key of the row or case after a colon where it is about one */
    @PostMapping("/regels/concepten/{id}")
    String act(@PathVariable UUID id, @RequestParam String doe, RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        String deed = doe.replaceFirst(":.*", "");
        String key = doe.contains(":") ? doe.substring(doe.indexOf(':') + 1) : "";
        Result<Draft> done = act(draft, deed, key);
        if (!done.isDone()) {
            redirect.addFlashAttribute("melding", done.problems().get(0).code());
            redirect.addFlashAttribute("meldingArgs", done.problems().get(0).args());
            return "redirect:" + path(id);
        }
        if (deed.equals("weg")) {
            redirect.addFlashAttribute("melding", "ruledraft.opgegeven");
            return "redirect:/regels/" + draft.ruleSet();
        }
        if (deed.equals("rij")) {
            return "redirect:" + path(id) + "/rijen/"
                    + done.value()
                            .content()
                            .rows()
                            .get(done.value().content().rows().size() - 1)
                            .key();
        }
        return "redirect:" + path(id) + (key.isEmpty() || deed.contains("weg") ? "" : "#rij-" + key);
    }

    private Result<Draft> act(Draft draft, String deed, String key) {
        UUID id = draft.id();
        return switch (deed) {
            case "rij" -> edits.addRow(id);
            case "kopie" -> edits.copyRow(id, key);
            case "omhoog" -> edits.moveRow(id, key, -1);
            case "omlaag" -> edits.moveRow(id, key, 1);
            case "schakel" -> edits.switchRow(id, key);
            case "rij-weg" -> edits.removeRow(id, key);
            case "voorbeeld-weg" -> edits.removeCase(id, key);
            case "terug" -> drafts.undo(id);
            case "terugnemen" -> life.takeBack(id);
            case "weg" -> life.drop(id);
            default -> throw DraftViews.notFound();
        };
    }

    /** Explains why a gap may stay. @param situatie as the analysis names it */
    @PostMapping("/regels/concepten/{id}/gat")
    String explain(
            @PathVariable UUID id,
            @RequestParam String situatie,
            @RequestParam(defaultValue = "") String uitleg,
            RedirectAttributes redirect) {
        views.draft(id);
        Result<Draft> done = edits.explain(id, situatie, uitleg);
        if (!done.isDone()) {
            redirect.addFlashAttribute("melding", done.problems().get(0).code());
            redirect.addFlashAttribute("meldingArgs", done.problems().get(0).args());
        }
        return "redirect:" + path(id) + "#gaten";
    }

    static String path(UUID id) {
        return "/regels/concepten/" + id;
    }
}
