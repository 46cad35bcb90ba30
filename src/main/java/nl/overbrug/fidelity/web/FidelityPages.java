package nl.overbrug.fidelity.web;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.figure.Figures;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import nl.overbrug.rollout.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Fidelity added up, and the sheet to look back with a team. */
@Controller
class FidelityPages {

    private final FidelityFigures tables;
    private final Sheets sheets;

    FidelityPages(FidelityFigures tables, Sheets sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    @Bean
    static NavItem fidelityInMenu() {
        return new NavItem(62, FidelityFigures.PAGE, "fidelity.menu", Set.of(Role.MANAGER, Role.POLICY));
    }

    @Bean
    static NavItem fidelityOfOwnTeamInMenu() {
        return new NavItem(62, Sheets.OWN_TEAM, "fidelity.menu", Set.of(Role.TEAM_LEAD));
    }

    /** @param voluit whether all lines of long tables are asked for */
    @GetMapping(FidelityFigures.PAGE)
    String show(
            @RequestParam(required = false) Integer jaar,
            @RequestParam(defaultValue = "false") boolean voluit,
            Model model) {
        FidelityData data = tables.data(jaar);
        model.addAttribute("data", data);
        Figures figures = tables.of(data);
        model.addAttribute("figures", figures.with(voluit ? Figures.Length.IN_FULL : Figures.Length.SHORT));
        model.addAttribute("ofElements", Element.values());
        return "fidelity/figures";
    }

    @GetMapping(FidelityFigures.PAGE + "/reflectie")
    String sheet(@RequestParam(required = false) Integer jaar, Model model) {
        model.addAttribute("sheet", sheets.everybody(jaar));
        return "fidelity/sheet";
    }

    /** @throws ResponseStatusException when there is no such team */
    @GetMapping(Sheets.TEAMS + "{team}")
    String sheetOfTeam(@PathVariable UUID team, @RequestParam(required = false) Integer jaar, Model model) {
        model.addAttribute(
                "sheet",
                sheets.ofTeam(team, jaar).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "fidelity/sheet";
    }

    /** Of the own team, for its lead. */
    @GetMapping(Sheets.OWN_TEAM)
    String sheetOfOwnTeam(@RequestParam(required = false) Integer jaar, Model model) {
        model.addAttribute("sheet", sheets.ofOwnTeam(jaar));
        model.addAttribute("alone", true);
        return "fidelity/sheet";
    }
}
