package nl.overbrug.monitor.web;

import java.time.LocalDate;
import java.util.Set;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.References;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeForm;
import nl.overbrug.monitor.ScopeQuestion;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Reach as a flow, with the tables that go with it. */
@Controller
class ReachPage {

    /** Of the evaluation report that the demo replays; whoever adds a later referral sees other numbers. */
    private static final Period REPORT = new Period(LocalDate.of(2017, 12, 1), LocalDate.of(2018, 7, 31));

    private final ReachReport report;
    private final ReachTables tables;
    private final References references;
    private final ScopeQuestion question;

    ReachPage(ReachReport report, ReachTables tables, References references, ScopeQuestion question) {
        this.report = report;
        this.tables = tables;
        this.references = references;
        this.question = question;
    }

    @Bean
    static NavItem reachInMenu() {
        return new NavItem(
                60, "/monitor/bereik", "monitor.menu", Set.of(Role.MENTOR, Role.TEAM_LEAD, Role.POLICY, Role.MANAGER));
    }

    @GetMapping("/monitor/bereik")
    String show(@ModelAttribute("form") ScopeForm form, BindingResult given, Model model) {
        question.onPage(form, given, report.everything(), model).ifPresent(scope -> figures(scope, model));
        return "monitor/reach";
    }

    private void figures(Scope scope, Model model) {
        ReachData data = tables.data(scope);
        model.addAttribute("period", scope.period());
        model.addAttribute(
                "asInReport", scope.exact() && !scope.isPart() && scope.period().equals(REPORT));
        model.addAttribute("data", data);
        model.addAttribute("figures", tables.of(scope, data));
        model.addAttribute("mayCompare", references.mayEnter());
    }
}
