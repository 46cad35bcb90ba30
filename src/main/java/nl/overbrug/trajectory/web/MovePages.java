package nl.overbrug.trajectory.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.trajectory.Moves;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
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

/** Handing over, pausing and resuming. */
@Controller
class MovePages {

    private final Moves moves;
    private final Trajectories trajectories;
    private final Participants participants;
    private final CurrentPerson current;
    private final MovableClock clock;

    MovePages(
            Moves moves,
            Trajectories trajectories,
            Participants participants,
            CurrentPerson current,
            MovableClock clock) {
        this.moves = moves;
        this.trajectories = trajectories;
        this.participants = participants;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/trajecten/{id}/overdragen")
    String handOver(@PathVariable UUID id, Model model) {
        Trajectory trajectory = found(id);
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
            return handOverAgain(found(id), model);
        }
        redirect.addFlashAttribute("melding", "trajectory.overgedragen");
        boolean stillMine = trajectories
                .find(id)
                .filter(now -> current.get().inTeam(now.teamId()))
                .isPresent();
        return stillMine ? "redirect:/trajecten/" + id : "redirect:/trajecten";
    }

    @GetMapping("/trajecten/{id}/pauze")
    String pause(@PathVariable UUID id, Model model) {
        Trajectory trajectory = found(id);
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
            Trajectory now = found(id);
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

    private Trajectory found(UUID id) {
        return trajectories.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
        return page("trajectory/hand-over", trajectory, model);
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

    private String pausePage(Trajectory trajectory, Model model) {
        return page("trajectory/pause", trajectory, model);
    }

    private String page(String template, Trajectory trajectory, Model model) {
        model.addAttribute("trajectory", trajectory);
        model.addAttribute(
                "name",
                participants.find(trajectory.participantId()).orElseThrow().name());
        return template;
    }
}
