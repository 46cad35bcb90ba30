package nl.overbrug.outflow.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Result;
import nl.overbrug.outflow.OutflowTalk;
import nl.overbrug.outflow.Outflows;
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

/** Talking about outflow. */
@Controller
class OutflowPages {

    private final Outflows outflows;
    private final Goals goals;
    private final EndingViews views;
    private final MovableClock clock;
    private final Texts texts;

    OutflowPages(Outflows outflows, Goals goals, EndingViews views, MovableClock clock, Texts texts) {
        this.outflows = outflows;
        this.goals = goals;
        this.views = views;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/trajecten/{id}/uitstroom")
    String form(@PathVariable UUID id, Model model) {
        EndingView view = views.of(id);
        int version = outflows.waiting(id).map(OutflowTalk::version).orElse(0);
        model.addAttribute("form", new OutflowForm(version, null, clock.today(), null, null, null));
        return page(view, model);
    }

    @PostMapping("/trajecten/{id}/uitstroom")
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") OutflowForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors() || InputProblems.show(outflows.decide(id, form.version(), form.toChoice()), input)) {
            model.addAttribute("stored", OutflowForm.of(outflows.of(id), clock.today()));
            model.addAttribute("storedBy", views.lastTalk(id));
            return page(views.of(id), model);
        }
        redirect.addFlashAttribute("melding", form.outflow() ? "outflow.uitgestroomd" : "outflow.gaat-door");
        return "redirect:/trajecten/" + id + "/uitstroom";
    }

    @PostMapping("/trajecten/{id}/uitstroom/advies")
    String adviseAgain(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Result<OutflowTalk> result = outflows.adviseAgain(id, version);
        redirect.addFlashAttribute(
                "melding",
                result.isDone()
                        ? "outflow.advies-vernieuwd"
                        : result.problems().get(0).code());
        return "redirect:/trajecten/" + id + "/uitstroom";
    }

    private String page(EndingView view, Model model) {
        UUID id = view.trajectory().id();
        OutflowTalk waiting = outflows.waiting(id).orElse(null);
        model.addAttribute("view", view);
        model.addAttribute("talk", waiting);
        model.addAttribute("outdated", waiting != null && outflows.isOutdated(waiting));
        model.addAttribute(
                "earlier",
                outflows.of(id).stream().filter(talk -> talk.outcome() != null).toList());
        model.addAttribute(
                "choices",
                List.of(
                        Option.of("true", texts.of("outflow.choice.ja")),
                        Option.of("false", texts.of("outflow.choice.nee"))));
        model.addAttribute("goals", byPillar(goals.of(id)));
        return "outflow/outflow";
    }

    private static Map<Pillar, List<Goal>> byPillar(List<Goal> goals) {
        return goals.stream()
                .collect(Collectors.groupingBy(Goal::pillar, () -> new EnumMap<>(Pillar.class), Collectors.toList()));
    }
}
