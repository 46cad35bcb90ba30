package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What hangs together. */
@Controller
class LinkPages {

    private final Bridges bridges;
    private final BridgeViews views;

    LinkPages(Bridges bridges, BridgeViews views) {
        this.bridges = bridges;
        this.views = views;
    }

    @GetMapping("/trajecten/{id}/brug/samenhang")
    String show(@PathVariable UUID id, @RequestParam(required = false) LocalDate op, Model model) {
        BridgeView view = views.of(id, op);
        if (!view.mayChange()) {
            return "redirect:" + view.path();
        }
        return page(view, model);
    }

    @PostMapping("/trajecten/{id}/brug/samenhang")
    String link(
            @PathVariable UUID id,
            @ModelAttribute("form") LinkForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, form.on());
        if (input.hasErrors()
                || InputProblems.show(
                        bridges.link(id, view.stamp(form.version(), form.on()), form.from(), form.to(), form.words()),
                        input)) {
            views.again(id, BridgePart.LINKS, linkForm(view), model);
            return page(view, model);
        }
        return back(view, Notice.of("brug.bewaard"), redirect);
    }

    @PostMapping("/trajecten/{id}/brug/samenhang/woorden")
    String note(
            @PathVariable UUID id,
            @ModelAttribute("noteForm") NoteForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, form.on());
        if (input.hasErrors()
                || InputProblems.show(bridges.note(id, view.stamp(form.version(), form.on()), form.note()), input)) {
            views.again(id, BridgePart.LINKS, noteForm(view), model);
            return page(view, model);
        }
        return back(view, Notice.of("brug.bewaard"), redirect);
    }

    @PostMapping("/trajecten/{id}/brug/samenhang/{link}/weg")
    String unlink(
            @PathVariable UUID id,
            @PathVariable UUID link,
            @RequestParam int version,
            @RequestParam LocalDate on,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, on);
        Result<Bridge> result = bridges.unlink(id, view.stamp(version, on), link);
        return back(view, Notice.of(result, "brug.samenhang.weggehaald"), redirect);
    }

    private static String back(BridgeView view, Notice notice, RedirectAttributes redirect) {
        notice.on(redirect);
        return view.to("/samenhang");
    }

    private static LinkForm linkForm(BridgeView view) {
        return new LinkForm(view.bridge().version(), view.sitting().on(), null, null, null);
    }

    private static NoteForm noteForm(BridgeView view) {
        return new NoteForm(
                view.bridge().version(),
                view.sitting().on(),
                view.bridge().links().note());
    }

    /** With both forms; the one that was posted stands there already. */
    private static String page(BridgeView view, Model model) {
        model.addAttribute("view", view);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", linkForm(view));
        }
        if (!model.containsAttribute("noteForm")) {
            model.addAttribute("noteForm", noteForm(view));
        }
        model.addAttribute("earlier", view.memory().earlierLinks(view.bridge().links()));
        model.addAttribute("pillars", Pillar.values());
        return "bridge/links";
    }
}
