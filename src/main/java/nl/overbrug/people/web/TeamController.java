package nl.overbrug.people.web;

import java.util.UUID;
import nl.overbrug.people.Audit;
import nl.overbrug.people.Teams;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator's pages for the teams. */
@Controller
@RequestMapping("/beheer/teams")
class TeamController {

    private final Teams teams;
    private final Audit audit;

    TeamController(Teams teams, Audit audit) {
        this.teams = teams;
        this.audit = audit;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("form", new TeamForm(null, null));
        return list(model);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") TeamForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        if (result.hasErrors() || Refusals.show(teams.create(form.name()), result)) {
            return list(model);
        }
        return back(redirect);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Teams.Versioned team = find(id);
        model.addAttribute("form", new TeamForm(team.name(), team.version()));
        return page(team, model);
    }

    @PostMapping("/{id}")
    String rename(
            @PathVariable UUID id,
            @ModelAttribute("form") TeamForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        find(id);
        if (result.hasErrors() || Refusals.show(teams.rename(id, form.knownVersion(), form.name()), result)) {
            Teams.Versioned now = find(id);
            model.addAttribute("stored", new TeamForm(now.name(), now.version()));
            model.addAttribute("storedBy", audit.lastChange(id, "audit.team.hernoemd"));
            return page(now, model);
        }
        return back(redirect);
    }

    private Teams.Versioned find(UUID id) {
        return teams.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String list(Model model) {
        model.addAttribute("teams", teams.all());
        return "people/teams";
    }

    private static String page(Teams.Versioned team, Model model) {
        model.addAttribute("team", team);
        return "people/team";
    }

    private static String back(RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "people.bewaard");
        return "redirect:/beheer/teams";
    }
}
