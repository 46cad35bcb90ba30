package nl.overbrug.trajectory.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.trajectory.Moves;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing over to a colleague. */
@Controller
class MovePages {

    private final Moves moves;
    private final TrajectoryViews views;
    private final Trajectories trajectories;
    private final CurrentPerson current;

    MovePages(Moves moves, TrajectoryViews views, Trajectories trajectories, CurrentPerson current) {
        this.moves = moves;
        this.views = views;
        this.trajectories = trajectories;
        this.current = current;
    }

    @GetMapping("/trajecten/{id}/overdragen")
    String handOver(@PathVariable UUID id, Model model) {
        Trajectory trajectory = views.open(id);
        model.addAttribute("form", HandOverForm.of(trajectory));
        return handOverPage(trajectory, choices(trajectory), model);
    }

    @PostMapping("/trajecten/{id}/overdragen")
    String handOver(
            @PathVariable UUID id,
            @ModelAttribute("form") HandOverForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors()
                || InputProblems.show(moves.handOver(id, form.version(), form.mentorId(), form.note()), input)) {
            return handOverAgain(views.open(id), model);
        }
        redirect.addFlashAttribute("melding", "trajectory.overgedragen");
        boolean stillMine = trajectories
                .find(id)
                .filter(now -> current.get().inTeam(now.teamId()))
                .isPresent();
        return stillMine ? "redirect:/trajecten/" + id : "redirect:/trajecten";
    }

    /** Who holds it now is among the choices, to be named beside what was chosen. */
    private String handOverAgain(Trajectory now, Model model) {
        Map<String, String> choices = choices(now);
        moves.holder(now.id()).ifPresent(holder -> choices.put(holder.id().toString(), holder.displayName()));
        model.addAttribute("stored", HandOverForm.of(now));
        model.addAttribute("storedBy", moves.lastMove(now.id()));
        return handOverPage(now, choices, model);
    }

    private String handOverPage(Trajectory trajectory, Map<String, String> choices, Model model) {
        model.addAttribute("mentors", choices);
        model.addAttribute("own", isOwn(trajectory));
        views.show(trajectory, model);
        return "trajectory/hand-over";
    }

    private Map<String, String> choices(Trajectory trajectory) {
        Map<String, String> choices = new TreeMap<>();
        moves.candidates(trajectory.id()).stream()
                .filter(mentor ->
                        isOwn(trajectory) || mentor.id().equals(current.get().id()))
                .forEach(mentor -> choices.put(mentor.id().toString(), mentor.displayName()));
        return choices;
    }

    private boolean isOwn(Trajectory trajectory) {
        return current.get().id().equals(trajectory.mentorId());
    }
}
