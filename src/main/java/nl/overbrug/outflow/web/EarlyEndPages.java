package nl.overbrug.outflow.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.outflow.EarlyEnds;
import nl.overbrug.trajectory.EndReasons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a trajectory before outflow. */
@Controller
class EarlyEndPages {

    private final EarlyEnds ends;
    private final EndingViews views;
    private final MovableClock clock;
    private final EndReasons reasons;

    EarlyEndPages(EarlyEnds ends, EndingViews views, MovableClock clock, EndReasons reasons) {
        this.reasons = reasons;
        this.ends = ends;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/trajecten/{id}/beeindigen")
    String form(@PathVariable UUID id, Model model) {
        EndingView view = views.of(id);
        model.addAttribute("form", EarlyEndForm.of(view.trajectory(), null, clock.today()));
        return page(view, model);
    }

    @PostMapping("/trajecten/{id}/beeindigen")
    String end(
            @PathVariable UUID id,
            @ModelAttribute("form") EarlyEndForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors() || InputProblems.show(ends.end(id, form.version(), form.toEnd()), input)) {
            EndingView now = views.of(id);
            model.addAttribute(
                    "stored", EarlyEndForm.of(now.trajectory(), ends.of(id).orElse(null), clock.today()));
            model.addAttribute("storedBy", views.lastChange(id));
            return page(now, model);
        }
        redirect.addFlashAttribute("melding", "outflow.beeindigd");
        return "redirect:/trajecten/" + id + "/beeindigen";
    }

    private String page(EndingView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("end", ends.of(view.trajectory().id()).orElse(null));
        model.addAttribute("reasons", reasons.offered());
        return "outflow/early-end";
    }
}
