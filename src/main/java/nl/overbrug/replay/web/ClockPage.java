package nl.overbrug.replay.web;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Texts;
import nl.overbrug.replay.DemoClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the demo's clock forward, to see what comes due. */
@Controller
@Profile("demo")
class ClockPage {

    private final DemoClock clock;
    private final Texts texts;

    ClockPage(DemoClock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/demo/klok")
    String show(@ModelAttribute("form") ClockForm form, BindingResult given, Model model) {
        return page(model);
    }

    @PostMapping("/demo/klok")
    String move(@ModelAttribute("form") ClockForm form, BindingResult given, Model model, RedirectAttributes redirect) {
        if (given.hasErrors()) {
            return page(model);
        }
        Result<DemoClock.Move> moved = clock.moveTo(form.to(clock.now().toLocalDate()));
        if (InputProblems.show(moved, given)) {
            return page(model);
        }
        DemoClock.Move move = moved.value();
        String day = texts.date(move.now().toLocalDate());
        redirect.addFlashAttribute("melding", move.failed() == 0 ? "demo.verzet" : "demo.verzet-deels");
        redirect.addFlashAttribute("meldingArgs", List.of(day, move.done(), move.failed()));
        return "redirect:/demo/klok";
    }

    private String page(Model model) {
        LocalDate today = clock.now().toLocalDate();
        model.addAttribute("today", today);
        model.addAttribute("time", clock.now());
        model.addAttribute("steps", ClockForm.Step.values());
        return "replay/clock";
    }
}
