package nl.overbrug.progress.web;

import java.util.Set;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeForm;
import nl.overbrug.monitor.ScopeQuestion;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import nl.overbrug.progress.ProgressFigures;
import nl.overbrug.progress.ProgressReport;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How participants get on: every figure with its base, as a chart and as a table. */
@Controller
class ProgressFiguresPage {

    private final ProgressReport report;
    private final ProgressTables tables;
    private final ScopeQuestion question;

    ProgressFiguresPage(ProgressReport report, ProgressTables tables, ScopeQuestion question) {
        this.report = report;
        this.tables = tables;
        this.question = question;
    }

    @Bean
    static NavItem progressInMenu() {
        return new NavItem(
                61,
                "/monitor/voortgang",
                "progress.menu",
                Set.of(Role.MENTOR, Role.TEAM_LEAD, Role.POLICY, Role.MANAGER));
    }

    @GetMapping("/monitor/voortgang")
    String show(@ModelAttribute("form") ScopeForm form, BindingResult given, Model model) {
        question.onPage(form, given, report.everything(), model).ifPresent(scope -> figures(scope, model));
        return "progress/progress";
    }

    private void figures(Scope scope, Model model) {
        ProgressFigures data = report.of(scope);
        model.addAttribute("period", scope.period());
        model.addAttribute("data", data);
        model.addAttribute("figures", tables.of(scope, data));
    }
}
