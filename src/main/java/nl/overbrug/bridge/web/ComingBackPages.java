package nl.overbrug.bridge.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.ComingBack;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Welcome back: what was known is still so. */
@Controller
class ComingBackPages {

    private final ComingBack comingBack;
    private final BridgeViews views;

    ComingBackPages(ComingBack comingBack, BridgeViews views) {
        this.comingBack = comingBack;
        this.views = views;
    }

    @PostMapping("/trajecten/{id}/brug/nog-zo")
    String confirm(
            @PathVariable UUID id,
            @ModelAttribute("form") ConfirmForm form,
            BindingResult input,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, form.on());
        Notice.of(input.hasErrors() ? unknown() : confirmed(view, form), "brug.terug.bewaard")
                .on(redirect);
        return view.to("");
    }

    private Result<Bridge> confirmed(BridgeView view, ConfirmForm form) {
        Stamp stamp = view.stamp(form.version(), form.on());
        return form.pillar() == null || form.part() == null
                ? comingBack.confirm(view.id(), stamp, form.parts())
                : comingBack.confirm(view.id(), stamp, form.part(), form.pillar());
    }

    private static Result<Bridge> unknown() {
        return Result.refused(List.of(Problem.of("", "probleem.onbekende-keuze")));
    }
}
