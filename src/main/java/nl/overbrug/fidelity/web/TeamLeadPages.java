package nl.overbrug.fidelity.web;

import java.util.Set;
import nl.overbrug.fidelity.AnswerCategory;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.page.NavItem;
import nl.overbrug.page.Texts;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fidelity of the own team, for its lead. */
@Controller
class TeamLeadPages {

    private final FidelityReport report;
    private final FidelityFigures tables;
    private final Texts texts;

    TeamLeadPages(FidelityReport report, FidelityFigures tables, Texts texts) {
        this.report = report;
        this.tables = tables;
        this.texts = texts;
    }

    @Bean
    static NavItem fidelityOfOwnTeamInMenu() {
        return new NavItem(62, "/monitor/interventietrouw/eigen-team", "fidelity.menu", Set.of(Role.TEAM_LEAD));
    }

    @GetMapping("/monitor/interventietrouw/eigen-team")
    String show(@RequestParam(required = false) Integer jaar, Model model) {
        FidelityReport.OfTeam own = report.ownTeam(jaar);
        model.addAttribute("year", jaar);
        model.addAttribute("language", LocaleContextHolder.getLocale());
        model.addAttribute("categories", AnswerCategory.values());
        model.addAttribute("alone", true);
        model.addAttribute("years", report.years());
        model.addAttribute("facts", tables.sheet(own.figures(), jaar, texts.of("figuur.deel.team", own.name())));
        model.addAttribute("team", own);
        model.addAttribute("figures", own.figures());
        return "fidelity/sheet";
    }
}
