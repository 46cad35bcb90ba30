package nl.overbrug.plan.web;

import java.util.UUID;
import nl.overbrug.page.Notice;
import nl.overbrug.people.Audit;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.PlanState;
import nl.overbrug.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All plans of a trajectory with their ticks, one plan on paper, and closing a plan. */
@Controller
class PlanPages {

    private final Plans plans;
    private final PlanViews views;
    private final Audit audit;

    PlanPages(Plans plans, PlanViews views, Audit audit) {
        this.plans = plans;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping("/trajecten/{id}/plannen")
    String all(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(id));
        audit.read(id, "audit.plan.gelezen");
        return "plan/plans";
    }

    @GetMapping("/trajecten/{id}/plannen/{plan}/afdruk")
    String print(@PathVariable UUID id, @PathVariable("plan") UUID planId, Model model) {
        model.addAttribute("plan", views.plan(id, planId));
        model.addAttribute("view", views.of(id));
        audit.read(id, "audit.plan.gelezen");
        return "plan/print";
    }

    @PostMapping("/trajecten/{id}/plannen/verder")
    String goOn(@PathVariable UUID id, RedirectAttributes redirect) {
        Notice.of(plans.goOn(id), "plan.melding.verder").on(redirect);
        return "redirect:/trajecten/" + id + "/plannen";
    }

    @PostMapping("/trajecten/{id}/plannen/{plan}/stand")
    String close(
            @PathVariable UUID id,
            @PathVariable("plan") UUID planId,
            @RequestParam int version,
            @RequestParam("naar") PlanState state,
            RedirectAttributes redirect) {
        Plan plan = views.plan(id, planId);
        var result = plans.close(planId, version, state);
        redirect.addFlashAttribute(
                "melding",
                result.isDone()
                        ? "plan.melding." + state.name().toLowerCase(java.util.Locale.ROOT)
                        : result.problems().get(0).code());
        boolean reached = result.isDone() && state == PlanState.REACHED;
        redirect.addFlashAttribute("bereikt", reached ? plan.goalId() : null);
        return "redirect:/trajecten/" + id + "/plannen";
    }
}
