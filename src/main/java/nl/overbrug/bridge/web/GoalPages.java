package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The long-term goals. */
@Controller
class GoalPages {

    private final Goals goals;
    private final BridgeViews views;

    GoalPages(Goals goals, BridgeViews views) {
        this.goals = goals;
        this.views = views;
    }

    @GetMapping("/trajecten/{id}/brug/doelen")
    String show(@PathVariable UUID id, @RequestParam(required = false) LocalDate op, Model model) {
        BridgeView view = views.of(id, op);
        model.addAttribute("form", empty(view));
        return page(view, model);
    }

    @PostMapping("/trajecten/{id}/brug/doelen")
    String set(
            @PathVariable UUID id,
            @ModelAttribute("form") GoalForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, form.on());
        if (input.hasErrors()
                || InputProblems.show(
                        goals.set(id, view.stamp(form.version(), form.on()), form.pillar(), form.words()), input)) {
            views.again(id, BridgePart.GOALS, empty(view), model);
            return page(view, model);
        }
        return back(view, Notice.of("brug.doel.toegevoegd"), redirect);
    }

    @GetMapping("/trajecten/{id}/brug/doelen/{goalId}")
    String edit(@PathVariable UUID id, @PathVariable UUID goalId, Model model) {
        BridgeView view = views.of(id, null);
        if (!view.mayChange()) {
            return "redirect:" + view.path() + "/doelen";
        }
        Goal goal = goal(view, goalId);
        model.addAttribute("form", form(goal));
        return editPage(view, goal, model);
    }

    @PostMapping("/trajecten/{id}/brug/doelen/{goalId}")
    String reword(
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @ModelAttribute("form") GoalForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, null);
        Goal goal = goal(view, goalId);
        if (input.hasErrors()
                || InputProblems.show(
                        goals.reword(goal.id(), view.stamp(form.version(), null).version(), form.words()), input)) {
            model.addAttribute("stored", form(goal));
            return editPage(view, goal, model);
        }
        return back(view, Notice.of("brug.bewaard"), redirect);
    }

    @PostMapping("/trajecten/{id}/brug/doelen/{goalId}/{deed:bereikt|losgelaten|heropend}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @PathVariable String deed,
            @RequestParam(required = false) LocalDate on,
            RedirectAttributes redirect) {
        BridgeView view = views.of(id, on);
        Goal goal = goal(view, goalId);
        Result<Goal> result = switch (deed) {
            case "bereikt" -> goals.reach(goal.id(), view.sitting().on());
            case "losgelaten" -> goals.drop(goal.id(), view.sitting().on());
            default -> goals.reopen(goal.id());
        };
        return back(view, Notice.of(result, "brug.doel." + deed), redirect);
    }

    private static GoalForm empty(BridgeView view) {
        return new GoalForm(view.bridge().version(), view.sitting().on(), null, null);
    }

    private static GoalForm form(Goal goal) {
        return new GoalForm(goal.version(), null, null, goal.words());
    }

    private static Goal goal(BridgeView view, UUID goalId) {
        return view.goals().stream()
                .filter(goal -> goal.id().equals(goalId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(BridgeView view, Notice notice, RedirectAttributes redirect) {
        notice.on(redirect);
        return view.to("/doelen");
    }

    private static String page(BridgeView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("pillars", view.order());
        return "bridge/goals";
    }

    private static String editPage(BridgeView view, Goal goal, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("goal", goal);
        return "bridge/goal";
    }
}
