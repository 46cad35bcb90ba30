package nl.overbrug.fidelity.web;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.fidelity.AnswerCategory;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.page.NavItem;
import nl.overbrug.page.Texts;
import nl.overbrug.people.Role;
import nl.overbrug.rollout.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
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

    private final FidelityReport report;
    private final FidelityFigures tables;
    private final Texts texts;

    FidelityPages(FidelityReport report, FidelityFigures tables, Texts texts) {
        this.report = report;
        this.tables = tables;
        this.texts = texts;
    }

    @Bean
    static NavItem fidelityInMenu() {
        return new NavItem(62, "/monitor/interventietrouw", "fidelity.menu", Set.of(Role.MANAGER, Role.POLICY));
    }

    @GetMapping("/monitor/interventietrouw")
    String show(@RequestParam(required = false) Integer jaar, Model model) {
        FidelityData data = tables.data(jaar);
        model.addAttribute("data", data);
        model.addAttribute("figures", tables.of(data));
        model.addAttribute("ofElements", Element.values());
        return "fidelity/figures";
    }

    @GetMapping("/monitor/interventietrouw/reflectie")
    String sheet(@RequestParam(required = false) Integer jaar, Model model) {
        words(jaar, model);
        var shown = report.everybody(jaar);
        model.addAttribute("figures", shown);
        model.addAttribute("facts", tables.sheet(shown, jaar, texts.of("figuur.iedereen")));
        return "fidelity/sheet";
    }

    /** @throws ResponseStatusException when there is no such team */
    @GetMapping("/monitor/interventietrouw/teams/{team}")
    String sheetOfTeam(@PathVariable UUID team, @RequestParam(required = false) Integer jaar, Model model) {
        FidelityReport.OfTeam found =
                report.team(team, jaar).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        words(jaar, model);
        model.addAttribute("team", found);
        model.addAttribute("figures", found.figures());
        model.addAttribute("facts", tables.sheet(found.figures(), jaar, texts.of("figuur.deel.team", found.name())));
        return "fidelity/sheet";
    }

    private static void words(Integer year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("language", LocaleContextHolder.getLocale());
        model.addAttribute("categories", AnswerCategory.values());
    }
}
