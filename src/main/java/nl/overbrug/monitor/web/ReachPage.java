package nl.overbrug.monitor.web;

import java.util.Set;
import nl.overbrug.input.InputProblems;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Reach;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.Scope;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Reach as a flow, with the tables that go with it. */
@Controller
class ReachPage {

    private final ReachReport report;
    private final boolean demo;

    ReachPage(ReachReport report, Environment environment) {
        this.report = report;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Bean
    static NavItem reachInMenu() {
        return new NavItem(60, "/monitor/bereik", "monitor.menu", Set.of(Role.MENTOR, Role.POLICY, Role.MANAGER));
    }

    @GetMapping("/monitor/bereik")
    String show(@ModelAttribute("form") PeriodForm form, BindingResult given, Model model) {
        Period everything = report.everything();
        if (form.van() == null && form.tot() == null && !given.hasErrors()) {
            model.addAttribute("form", new PeriodForm(everything.from(), everything.to()));
            return figures(everything, model);
        }
        if (InputProblems.show(Period.problems(form.van(), form.tot(), report.today()), given)) {
            return "monitor/reach";
        }
        return figures(new Period(form.van(), form.tot()), model);
    }

    private String figures(Period period, Model model) {
        Scope scope = Scope.everybody(period);
        Reach reach = report.reach(scope);
        Box flow = Box.flow(reach);
        model.addAttribute("period", period);
        model.addAttribute("reach", reach);
        model.addAttribute("flow", flow);
        model.addAttribute("lines", flow.lines());
        model.addAttribute("helpQuestions", report.helpQuestions(scope));
        model.addAttribute("participants", report.participants(scope));
        model.addAttribute("afterAYear", report.afterAYear(scope));
        model.addAttribute("demo", demo);
        return "monitor/reach";
    }
}
