package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.ComingBack;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.bridge.Standing;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.page.Notice;
import nl.overbrug.page.Option;
import nl.overbrug.page.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody wants to be, pillar by pillar; a pillar without a wish is passed by. */
@Controller
class WishPages {

    private static final String NO_WISH = "NONE";

    private final Bridges bridges;
    private final BridgeViews views;
    private final PillarTexts pillars;
    private final Texts texts;
    private final ComingBack comingBack;

    WishPages(Bridges bridges, BridgeViews views, PillarTexts pillars, Texts texts, ComingBack comingBack) {
        this.comingBack = comingBack;
        this.bridges = bridges;
        this.views = views;
        this.pillars = pillars;
        this.texts = texts;
    }

    @GetMapping("/trajecten/{id}/brug/wens")
    String start(@PathVariable UUID id, @RequestParam(required = false) LocalDate op) {
        BridgeView view = views.of(id, op);
        return view.to("/wens/" + PillarSlug.of(order(view).get(0)));
    }

    @GetMapping("/trajecten/{id}/brug/wens/{slug}")
    String show(
            @PathVariable UUID id,
            @PathVariable String slug,
            @RequestParam(required = false) LocalDate op,
            Model model) {
        BridgeView view = views.of(id, op);
        if (!view.mayChange()) {
            return "redirect:" + view.path();
        }
        Pillar pillar = BridgeViews.pillar(slug);
        model.addAttribute("form", form(view, pillar));
        return page(view, pillar, model);
    }

    @PostMapping("/trajecten/{id}/brug/wens/{slug}")
    String save(
            @PathVariable UUID id,
            @PathVariable String slug,
            @ModelAttribute("form") PositionForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, form.on());
        Pillar pillar = BridgeViews.pillar(slug);
        if ((form.isStillSo() || !form.isEmpty()) && !saved(view, pillar, form, input)) {
            views.again(id, BridgePart.WANTED, form(view, pillar), model);
            return page(view, pillar, model);
        }
        int next = order(view).indexOf(pillar) + 1;
        if (!form.stops() && next < order(view).size()) {
            return view.to("/wens/" + PillarSlug.of(order(view).get(next)));
        }
        Notice.of("brug.bewaard").on(redirect);
        return view.to("");
    }

    private static PositionForm form(BridgeView view, Pillar pillar) {
        Integer wish = view.bridge().wanted().get(pillar);
        return PositionForm.of(view.bridge().version(), view.sitting().on(), wish == null ? null : Position.of(wish));
    }

    private boolean saved(BridgeView view, Pillar pillar, PositionForm form, BindingResult input) {
        Stamp stamp = view.stamp(form.version(), form.on(), form.texts());
        if (form.isStillSo()) {
            return !InputProblems.show(comingBack.confirm(view.id(), stamp, BridgePart.WANTED, pillar), input);
        }
        boolean none = form.answer().equals(NO_WISH);
        Integer step = none ? null : form.position().map(Position::step).orElse(null);
        if (!none && step == null) {
            return !InputProblems.show(List.of(Problem.of("answer", "probleem.onbekende-keuze")), input);
        }
        if (none
                && !view.bridge().wanted().containsKey(pillar)
                && !view.memory().unasked().wishes().containsKey(pillar)) {
            return true;
        }
        Map<Pillar, Integer> wish = new EnumMap<>(Pillar.class);
        wish.put(pillar, step);
        return !InputProblems.show(bridges.wish(view.id(), stamp, wish), input);
    }

    private String page(BridgeView view, Pillar pillar, Model model) {
        Standing now = view.bridge().now().get(pillar);
        List<Option> options = new ArrayList<>(pillars.steps(
                view.sitting().texts().of(pillar),
                now == null ? null : now.position().step(),
                texts.of("brug.hier-sta-ik")));
        options.add(Option.of(NO_WISH, texts.of("brug.geen-wens")));
        model.addAttribute("view", view);
        model.addAttribute("before", view.memory().unasked().wishes().get(pillar));
        model.addAttribute("pillar", pillar);
        model.addAttribute("order", order(view));
        model.addAttribute("place", order(view).indexOf(pillar) + 1);
        model.addAttribute("options", options);
        return "bridge/wish";
    }

    /** A pillar that is not applicable is not asked about. */
    private static List<Pillar> order(BridgeView view) {
        List<Pillar> order = view.order().stream()
                .filter(pillar -> {
                    Standing now = view.bridge().now().get(pillar);
                    return now == null || now.position().kind() != Position.Kind.NOT_APPLICABLE;
                })
                .toList();
        return order.isEmpty() ? view.order() : order;
    }
}
