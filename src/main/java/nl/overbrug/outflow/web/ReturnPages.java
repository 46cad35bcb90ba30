package nl.overbrug.outflow.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.outflow.Returns;
import nl.overbrug.page.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Welcome back: a new trajectory after one that ended. Any mentor of the team may pick it up. */
@Controller
class ReturnPages {

    private final Returns returns;
    private final EndingViews views;
    private final MovableClock clock;
    private final Texts texts;

    ReturnPages(Returns returns, EndingViews views, MovableClock clock, Texts texts) {
        this.returns = returns;
        this.views = views;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/trajecten/{id}/terugkeer")
    String form(@PathVariable UUID id, Model model) {
        EndingView view = views.of(id);
        Map<String, String> goals = goals(id);
        model.addAttribute(
                "form",
                new ReturnForm(
                        clock.today(),
                        goals.keySet().stream().map(UUID::fromString).collect(java.util.stream.Collectors.toSet())));
        return page(view, goals, model);
    }

    @PostMapping("/trajecten/{id}/terugkeer")
    String comeBack(
            @PathVariable UUID id,
            @ModelAttribute("form") ReturnForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        EndingView view = views.of(id);
        if (input.hasErrors()) {
            return page(view, goals(id), model);
        }
        Result<UUID> back = returns.comeBack(id, form.on(), form.chosen());
        if (InputProblems.show(back, input)) {
            return page(view, goals(id), model);
        }
        redirect.addFlashAttribute("melding", "outflow.welkom-terug");
        return "redirect:/trajecten/" + back.value();
    }

    private String page(EndingView view, Map<String, String> goals, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("goals", goals);
        model.addAttribute("obstacle", returns.obstacle(view.trajectory()).orElse(null));
        return "outflow/return";
    }

    private Map<String, String> goals(UUID id) {
        Map<String, String> goals = new LinkedHashMap<>();
        for (Goal goal : returns.openGoals(id)) {
            goals.put(goal.id().toString(), texts.word(goal.pillar()) + ": " + goal.words());
        }
        return goals;
    }
}
