package nl.overbrug.monitor.web;

import java.util.List;
import java.util.Set;
import nl.overbrug.monitor.ReachNote;
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

    private final ReachReport report;
    private final ReachTables tables;
    private final References references;
    private final ScopeQuestion question;
    private final List<ReachNote> notes;

    ReachPage(
            ReachReport report,
            ReachTables tables,
            References references,
            ScopeQuestion question,
            List<ReachNote> notes) {
        this.report = report;
        this.tables = tables;
        this.references = references;
        this.question = question;
        this.notes = notes;
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
                "notes", notes.stream().flatMap(note -> note.on(scope).stream()).toList());
        model.addAttribute("data", data);
        model.addAttribute("figures", tables.of(scope, data));
        model.addAttribute("mayCompare", references.mayEnter());
    }
}
