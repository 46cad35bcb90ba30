package nl.overbrug.dossier.web;

import java.util.List;
import nl.overbrug.dossier.Caseload;
import nl.overbrug.dossier.CaseloadFilter;
import nl.overbrug.dossier.CaseloadLine;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.people.NameSearch;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of participants. */
@Controller
class CaseloadPages {

    private static final String LIST = "/trajecten";

    private final Caseload caseload;
    private final People people;
    private final NameSearch names;

    CaseloadPages(Caseload caseload, People people, NameSearch names) {
        this.caseload = caseload;
        this.people = people;
        this.names = names;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "false") boolean team,
            @RequestParam(defaultValue = "false") boolean afgerond,
            @RequestParam(defaultValue = "1") int pagina,
            Model model) {
        CaseloadFilter filter = new CaseloadFilter(names.in(LIST), team, afgerond, ListPage.of(pagina));
        List<CaseloadLine> lines = caseload.list(filter);
        int found = caseload.count(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("found", found);
        model.addAttribute("pages", filter.page().pages(found));
        model.addAttribute(
                "names", people.names(lines.stream().map(CaseloadLine::mentorId).toList()));
        return "dossier/caseload";
    }

    @PostMapping(LIST + "/zoeken")
    String search(
            @RequestParam(defaultValue = "false") boolean team,
            @RequestParam(defaultValue = "false") boolean afgerond,
            NameSearch.Posted name,
            RedirectAttributes filters) {
        filters.addAttribute("team", team ? true : null).addAttribute("afgerond", afgerond ? true : null);
        return names.keep(name, LIST, Role.MENTOR);
    }
}
