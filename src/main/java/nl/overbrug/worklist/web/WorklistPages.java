package nl.overbrug.worklist.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.intake.Holding;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.NameSearch;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import nl.overbrug.worklist.WorkFilter;
import nl.overbrug.worklist.WorkItem;
import nl.overbrug.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The worklist page. */
@Controller
class WorklistPages {

    private static final String LIST = "/werklijst";

    private final Worklist worklist;
    private final Holding holding;
    private final People people;
    private final CurrentPerson current;
    private final NameSearch names;

    WorklistPages(Worklist worklist, Holding holding, People people, CurrentPerson current, NameSearch names) {
        this.worklist = worklist;
        this.holding = holding;
        this.people = people;
        this.current = current;
        this.names = names;
    }

    @GetMapping(LIST)
    String show(
            @RequestParam(defaultValue = "MINE") WorkFilter.Whose van,
            @RequestParam(required = false) String stap,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        WorkFilter filter = new WorkFilter(van, stap, names.in(LIST), ListPage.of(pagina));
        List<WorkItem> found = worklist.list(filter);
        List<WorkItem> shown = filter.page().of(found);
        model.addAttribute("filter", filter);
        model.addAttribute("items", shown);
        model.addAttribute("found", found.size());
        model.addAttribute("pages", filter.page().pages(found.size()));
        model.addAttribute("steps", worklist.steps());
        model.addAttribute("me", current.get().id());
        model.addAttribute(
                "names", people.names(shown.stream().map(WorkItem::mentorId).toList()));
        return "worklist/worklist";
    }

    @PostMapping(LIST + "/zoeken")
    String search(
            @RequestParam(required = false) WorkFilter.Whose van,
            @RequestParam(required = false) String stap,
            NameSearch.Posted name,
            RedirectAttributes filters) {
        filters.addAttribute("van", van).addAttribute("stap", stap);
        return names.keep(name, LIST, Role.MENTOR);
    }

    @PostMapping("/werklijst/{referral}/oppakken")
    String take(@PathVariable UUID referral, RedirectAttributes redirect) {
        boolean done = holding.take(referral).isDone();
        redirect.addFlashAttribute("melding", done ? "worklist.opgepakt" : "probleem.verouderd");
        return "redirect:/werklijst";
    }

    @PostMapping("/werklijst/{referral}/teruggeven")
    String giveBack(@PathVariable UUID referral, RedirectAttributes redirect) {
        boolean done = holding.giveBack(referral).isDone();
        redirect.addFlashAttribute("melding", done ? "worklist.teruggegeven" : "probleem.verouderd");
        return "redirect:/werklijst";
    }
}
