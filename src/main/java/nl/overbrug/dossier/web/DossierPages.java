package nl.overbrug.dossier.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.dossier.Caseload;
import nl.overbrug.dossier.CaseloadFilter;
import nl.overbrug.dossier.CaseloadLine;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of participants and the dossier of one. */
@Controller
class DossierPages {

    private final Caseload caseload;
    private final Dossiers dossiers;
    private final CoachingReading coaching;
    private final ProgressReading progress;
    private final People people;

    DossierPages(
            Caseload caseload, Dossiers dossiers, CoachingReading coaching, ProgressReading progress, People people) {
        this.caseload = caseload;
        this.dossiers = dossiers;
        this.coaching = coaching;
        this.progress = progress;
        this.people = people;
    }

    @GetMapping("/trajecten")
    String list(
            @RequestParam(required = false) String naam,
            @RequestParam(defaultValue = "false") boolean team,
            @RequestParam(defaultValue = "false") boolean afgerond,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        String name = naam == null || naam.isBlank() ? null : naam.strip();
        CaseloadFilter filter = new CaseloadFilter(name, team, afgerond, Math.max(1, pagina));
        List<CaseloadLine> lines = caseload.list(filter);
        int found = caseload.count(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("found", found);
        model.addAttribute("pages", (found + CaseloadFilter.PAGE_SIZE - 1) / CaseloadFilter.PAGE_SIZE);
        model.addAttribute(
                "names",
                people.names(lines.stream()
                        .map(CaseloadLine::mentorId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        return "dossier/caseload";
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
