package nl.overbrug.intake.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.intake.Consents;
import nl.overbrug.people.Audit;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Consent after the intake: taken back, or given after all. */
@Controller
class ConsentPages {

    private final Consents consents;
    private final Trajectories trajectories;
    private final Participants participants;
    private final Audit audit;

    ConsentPages(Consents consents, Trajectories trajectories, Participants participants, Audit audit) {
        this.consents = consents;
        this.trajectories = trajectories;
        this.participants = participants;
        this.audit = audit;
    }

    @GetMapping("/trajecten/{id}/toestemming")
    String consent(@PathVariable UUID id, Model model) {
        Trajectory trajectory = open(id);
        model.addAttribute("form", ConsentForm.of(consents.of(trajectory.participantId())));
        return page(trajectory, model);
    }

    @PostMapping("/trajecten/{id}/toestemming")
    String record(
            @PathVariable UUID id,
            @ModelAttribute("form") ConsentForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        Trajectory trajectory = open(id);
        if (input.hasErrors()
                || InputProblems.show(consents.record(id, form.version(), form.research(), form.sharing()), input)) {
            model.addAttribute("stored", ConsentForm.of(consents.of(trajectory.participantId())));
            model.addAttribute("storedBy", audit.lastChange(id, "audit.aanmelding.toestemming"));
            return page(trajectory, model);
        }
        redirect.addFlashAttribute("melding", "intake.toestemming-vastgelegd");
        return "redirect:/trajecten/" + id;
    }

    private Trajectory open(UUID id) {
        return trajectories.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Trajectory trajectory, Model model) {
        model.addAttribute("trajectory", trajectory);
        model.addAttribute(
                "name",
                participants.find(trajectory.participantId()).orElseThrow().name());
        model.addAttribute("consent", consents.of(trajectory.participantId()));
        audit.read(trajectory.id(), "audit.traject.gelezen");
        return "intake/consent-now";
    }
}
