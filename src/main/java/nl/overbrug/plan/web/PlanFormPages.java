package nl.overbrug.plan.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making and changing a plan. The buttons that add or move a row show the page again without saving. */
@Controller
class PlanFormPages {

    private static final String[] CHANGES = {
        "audit.plan.gewijzigd",
        "audit.plan.gesloten",
        "audit.plan.heropend",
        "audit.plan.afgevinkt",
        "audit.plan.teruggezet",
        "audit.plan.vervallen",
        "audit.plan.besproken"
    };

    private final Plans plans;
    private final PlanViews views;
    private final Audit audit;

    PlanFormPages(Plans plans, PlanViews views, Audit audit) {
        this.plans = plans;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping("/trajecten/{id}/plannen/nieuw")
    String fresh(@PathVariable UUID id, @RequestParam(value = "doel", required = false) UUID goal, Model model) {
        audit.read(id, "audit.plan.gelezen");
        return page(views.of(id), null, PlanForm.empty(goal), model);
    }

    @GetMapping("/trajecten/{id}/plannen/{plan}")
    String edit(@PathVariable UUID id, @PathVariable("plan") UUID planId, Model model) {
        Plan plan = views.plan(id, planId);
        audit.read(id, "audit.plan.gelezen");
        return page(views.of(id), plan, PlanForm.of(plan), model);
    }

    @PostMapping("/trajecten/{id}/plannen/nieuw")
    String make(
            @PathVariable UUID id,
            @ModelAttribute("form") PlanForm form,
            BindingResult input,
            @RequestParam(value = "knop", required = false) String pressed,
            Model model,
            RedirectAttributes redirect) {
        RowButton button = new RowButton(pressed);
        if (!input.hasErrors() && button.isPressed()) {
            return page(views.of(id), null, button.on(form), model);
        }
        if (input.hasErrors() || InputProblems.show(plans.make(id, form.toDraft()), input)) {
            return page(views.of(id), null, null, model);
        }
        return saved(id, redirect);
    }

    @PostMapping("/trajecten/{id}/plannen/{plan}")
    String change(
            @PathVariable UUID id,
            @PathVariable("plan") UUID planId,
            @ModelAttribute("form") PlanForm form,
            BindingResult input,
            @RequestParam(value = "knop", required = false) String pressed,
            Model model,
            RedirectAttributes redirect) {
        RowButton button = new RowButton(pressed);
        Plan plan = views.plan(id, planId);
        if (!input.hasErrors() && button.isPressed()) {
            return page(views.of(id), plan, button.on(form), model);
        }
        Result<Plan> result =
                input.hasErrors() ? Result.refused() : plans.change(planId, form.version(), form.toDraft());
        if (InputProblems.show(result, input)) {
            Plan now = views.plan(id, planId);
            model.addAttribute("stored", PlanForm.of(now));
            model.addAttribute("storedBy", audit.lastChange(id, CHANGES));
            return page(views.of(id), now, null, model);
        }
        return saved(id, redirect);
    }

    private static String saved(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "plan.melding.bewaard");
        return "redirect:/trajecten/" + id + "/plannen";
    }

    /** @param form null leaves the form that was posted, with what is wrong with it */
    private static String page(PlansView view, Plan plan, PlanForm form, Model model) {
        if (form != null) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("form", form);
        }
        model.addAttribute("view", view);
        model.addAttribute("plan", plan);
        return "plan/plan";
    }
}
