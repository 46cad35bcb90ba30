package nl.overbrug.progress.web;

import java.util.List;
import java.util.Set;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeForm;
import nl.overbrug.monitor.ScopeQuestion;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import nl.overbrug.progress.MomentFigures;
import nl.overbrug.progress.ProgressReport;
import nl.overbrug.progress.ScoreFigures;
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
    private final ScopeQuestion question;

    ProgressFiguresPage(ProgressReport report, ScopeQuestion question) {
        this.report = report;
        this.question = question;
    }

    @Bean
    static NavItem progressInMenu() {
        return new NavItem(61, "/monitor/voortgang", "progress.menu", Set.of(Role.MENTOR, Role.POLICY, Role.MANAGER));
    }

    @GetMapping("/monitor/voortgang")
    String show(@ModelAttribute("form") ScopeForm form, BindingResult given, Model model) {
        question.onPage(form, given, report.everything(), model).ifPresent(scope -> figures(scope, model));
        return "progress/progress";
    }

    private void figures(Scope scope, Model model) {
        model.addAttribute("period", scope.period());
        model.addAttribute("trajectories", report.trajectories(scope));
        model.addAttribute("changes", report.changes(scope));
        model.addAttribute("moments", report.moments(scope));
        model.addAttribute("stands", MomentFigures.STANDS);
        model.addAttribute("goals", report.goals(scope));
        model.addAttribute("actions", report.actions(scope));
        List<ScoreFigures> scores = report.scores(scope);
        model.addAttribute(
                "scores", scores.stream().filter(score -> !score.isTScore()).toList());
        model.addAttribute(
                "tScores", scores.stream().filter(ScoreFigures::isTScore).toList());
        model.addAttribute("scales", report.scales(scope));
    }
}
