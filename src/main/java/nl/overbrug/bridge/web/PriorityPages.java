package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Priorities;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Pillar;
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

/** What comes first. */
@Controller
class PriorityPages {

    private final Bridges bridges;
    private final BridgeViews views;
    private final Priorities limit;

    PriorityPages(Bridges bridges, BridgeViews views, Priorities limit) {
        this.bridges = bridges;
        this.views = views;
        this.limit = limit;
    }

    @GetMapping("/trajecten/{id}/brug/prioriteiten")
    String show(@PathVariable UUID id, @RequestParam(required = false) LocalDate op, Model model) {
        BridgeView view = views.of(id, op);
        if (!view.mayChange()) {
            return "redirect:" + view.path();
        }
        model.addAttribute("form", form(view));
        return page(view, model);
    }

    @PostMapping("/trajecten/{id}/brug/prioriteiten")
    String save(
            @PathVariable UUID id,
            @ModelAttribute("form") PriorityForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, form.on());
        if (input.hasErrors()
                || InputProblems.show(
                        bridges.prioritise(id, view.stamp(form.version(), form.on()), form.priorities()), input)) {
            views.again(id, BridgePart.PRIORITIES, form(view), model);
            return page(view, model);
        }
        Notice.of("brug.bewaard").on(redirect);
        return view.to("");
    }

    /** For somebody who came back it begins with what came first before. */
    private static PriorityForm form(BridgeView view) {
        return PriorityForm.of(view.bridge().version(), view.sitting().on(), stored(view));
    }

    private static List<Pillar> stored(BridgeView view) {
        List<Pillar> known = view.memory().unasked().priorities();
        return known.isEmpty() ? view.bridge().priorities() : known;
    }

    /** What was chosen when more could be is all shown, so that nothing goes away unseen. */
    private String page(BridgeView view, Model model) {
        int most = limit.most(view.sitting().on());
        model.addAttribute("view", view);
        model.addAttribute("most", most);
        model.addAttribute(
                "places",
                PriorityForm.PLACES.subList(0, Math.max(most, stored(view).size())));
        return "bridge/priorities";
    }
}
