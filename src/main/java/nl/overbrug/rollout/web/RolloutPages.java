package nl.overbrug.rollout.web;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Audit;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Rollout;
import nl.overbrug.rollout.When;
import org.springframework.context.annotation.Bean;
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

/** From when each team works with which element of the method. */
@Controller
class RolloutPages {

    private final Rollout rollout;
    private final People people;
    private final Audit audit;

    RolloutPages(Rollout rollout, People people, Audit audit) {
        this.rollout = rollout;
        this.people = people;
        this.audit = audit;
    }

    @Bean
    static NavItem rolloutInMenu() {
        return new NavItem(93, "/invoering", "rollout.menu", Set.of(Role.MANAGER, Role.ADMIN));
    }

    @GetMapping("/invoering")
    String all(Model model) {
        model.addAttribute("teams", rollout.teams());
        return "rollout/teams";
    }

    @GetMapping("/invoering/{team}")
    String ask(@PathVariable("team") UUID id, Model model) {
        Rollout.OfTeam team = find(id);
        model.addAttribute("form", RolloutForm.of(team));
        return page(team, model);
    }

    @PostMapping("/invoering/{team}")
    String set(
            @PathVariable("team") UUID id,
            @ModelAttribute("form") RolloutForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        Rollout.OfTeam team = find(id);
        if (input.hasErrors()
                || InputProblems.show(rollout.set(team, form.knownVersion(), form.starts(), form.note()), input)) {
            model.addAttribute("stored", RolloutForm.of(team));
            model.addAttribute("storedBy", audit.lastChange(id, "audit.invoering.gewijzigd"));
            return page(team, model);
        }
        redirect.addFlashAttribute("melding", "rollout.bewaard");
        return "redirect:/invoering";
    }

    private String page(Rollout.OfTeam team, Model model) {
        var history = rollout.history(team.id());
        model.addAttribute("team", team);
        model.addAttribute("elements", Element.values());
        model.addAttribute("whens", When.values());
        model.addAttribute("history", history);
        model.addAttribute(
                "names",
                people.names(history.stream().map(change -> change.said().by()).toList()));
        return "rollout/team";
    }

    private Rollout.OfTeam find(UUID id) {
        return rollout.team(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
