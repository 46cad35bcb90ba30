package nl.overbrug.dossier.web;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.dossier.CoachingReading;
import nl.overbrug.dossier.Dossier;
import nl.overbrug.dossier.Dossiers;
import nl.overbrug.dossier.ProgressReading;
import nl.overbrug.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The dossier of one trajectory. */
@Controller
class DossierPages {

    private final Dossiers dossiers;
    private final CoachingReading coaching;
    private final ProgressReading progress;
    private final People people;

    DossierPages(Dossiers dossiers, CoachingReading coaching, ProgressReading progress, People people) {
        this.dossiers = dossiers;
        this.coaching = coaching;
        this.progress = progress;
        this.people = people;
    }

    @GetMapping("/trajecten/{id}")
    String show(@PathVariable UUID id, Model model) {
        Dossier dossier = dossiers.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        UUID mentor = dossier.trajectory().mentorId();
        model.addAttribute("dossier", dossier);
        model.addAttribute("coaching", coaching.of(id));
        model.addAttribute("progress", progress.of(id));
        model.addAttribute("stages", Dossier.Stage.values());
        model.addAttribute("mentor", people.names(Set.of(mentor)).get(mentor));
        return "dossier/dossier";
    }
}
