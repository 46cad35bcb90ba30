package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.EnumMap;
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

/** Where somebody stands now, pillar by pillar, in conversation. */
@Controller
class PositionPages {

    private final Bridges bridges;
    private final BridgeViews views;
    private final PillarPage page;
    private final ComingBack comingBack;

    PositionPages(Bridges bridges, BridgeViews views, PillarPage page, ComingBack comingBack) {
        this.comingBack = comingBack;
        this.bridges = bridges;
        this.views = views;
        this.page = page;
    }

    @GetMapping("/trajecten/{id}/brug/nu")
    String start(@PathVariable UUID id, @RequestParam(required = false) LocalDate op) {
        BridgeView view = views.of(id, op);
        Pillar first = view.order().stream()
                .filter(view.bridge().open()::contains)
                .findFirst()
                .orElse(view.order().get(0));
        return view.to("/nu/" + PillarSlug.of(first));
    }

    @GetMapping("/trajecten/{id}/brug/nu/{slug}")
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
        return page.show(screen(view, pillar), view, model);
    }

    @PostMapping("/trajecten/{id}/brug/nu/{slug}")
    String save(
            @PathVariable UUID id,
            @PathVariable String slug,
            @ModelAttribute("form") PositionForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, form.on());
        Pillar pillar = BridgeViews.pillar(slug);
        if (form.stops() && form.isEmpty()) {
            return view.to("");
        }
        if (!saved(view, pillar, form, input)) {
            views.again(id, BridgePart.NOW, form(view, pillar), model);
            return page.show(screen(view, pillar), view, model);
        }
        Pillar next = form.stops() ? null : view.after(pillar);
        if (next != null) {
            return view.to("/nu/" + PillarSlug.of(next));
        }
        Notice.of("brug.bewaard").on(redirect);
        return view.to("");
    }

    private boolean saved(BridgeView view, Pillar pillar, PositionForm form, BindingResult input) {
        Stamp stamp = view.stamp(form.version(), form.on(), form.texts());
        if (form.isStillSo()) {
            return !InputProblems.show(comingBack.confirm(view.id(), stamp, BridgePart.NOW, pillar), input);
        }
        Position answer = PillarPage.read(form, input);
        return answer != null && !InputProblems.show(bridges.fill(view.id(), stamp, Map.of(pillar, answer)), input);
    }

    private static PositionForm form(BridgeView view, Pillar pillar) {
        Standing now = view.bridge().now().get(pillar);
        return PositionForm.of(view.bridge().version(), view.sitting().on(), now == null ? null : now.position());
    }

    private static PillarPage.Screen screen(BridgeView view, Pillar pillar) {
        Map<Pillar, Position> answers = new EnumMap<>(Pillar.class);
        view.bridge().now().forEach((key, standing) -> answers.put(key, standing.position()));
        return new PillarPage.Screen(
                view.path() + "/nu", pillar, answers, null, view.sitting().texts());
    }
}
