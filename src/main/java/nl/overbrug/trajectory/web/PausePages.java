package nl.overbrug.trajectory.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Moves;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pausing and resuming. */
@Controller
class PausePages {

    private final Moves moves;
    private final TrajectoryViews views;
    private final MovableClock clock;

    PausePages(Moves moves, TrajectoryViews views, MovableClock clock) {
        this.moves = moves;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/trajecten/{id}/pauze")
    String pause(@PathVariable UUID id, Model model) {
        Trajectory trajectory = views.open(id);
        model.addAttribute("form", PauseForm.of(trajectory, clock.today()));
        return pausePage(trajectory, model);
    }

    @PostMapping("/trajecten/{id}/pauze")
    String pause(
            @PathVariable UUID id,
            @ModelAttribute("form") PauseForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors() || InputProblems.show(moves.pause(id, form.version(), form.on(), form.note()), input)) {
            Trajectory now = views.open(id);
            model.addAttribute("stored", PauseForm.of(now, clock.today()));
            model.addAttribute("storedBy", moves.lastMove(id));
            return pausePage(now, model);
        }
        redirect.addFlashAttribute("melding", "trajectory.gepauzeerd");
        return "redirect:/trajecten/" + id;
    }

    @PostMapping("/trajecten/{id}/hervatten")
    String resume(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Result<Trajectory> result = moves.resume(id, version);
        redirect.addFlashAttribute(
                "melding",
                result.isDone() ? "trajectory.hervat" : result.problems().get(0).code());
        return "redirect:/trajecten/" + id;
    }

    private String pausePage(Trajectory trajectory, Model model) {
        views.show(trajectory, model);
        return "trajectory/pause";
    }
}
