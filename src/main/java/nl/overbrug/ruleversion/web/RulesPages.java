package nl.overbrug.ruleversion.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.PublishedRules.RuleSetLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rules as they hold today or held on another day, to read; policy officers also see what is being changed. */
@Controller
class RulesPages {

    private static final String TOO_EARLY = "regels.te-vroeg";

    private final PublishedRules rules;
    private final RuleSetViews views;
    private final BesideRules beside;

    RulesPages(PublishedRules rules, RuleSetViews views, BesideRules beside) {
        this.rules = rules;
        this.beside = beside;
        this.views = views;
    }

    @GetMapping("/regels")
    String all(@ModelAttribute("form") DayForm form, BindingResult input, Model model) {
        LocalDate today = views.today();
        List<RuleSetLine> lines = rules.all(form.day(today));
        if (lines.isEmpty()) {
            input.rejectValue("op", TOO_EARLY);
            lines = rules.all(today);
        }
        model.addAttribute("lines", lines);
        model.addAttribute("unusable", rules.unusable());
        model.addAttribute("mayChange", beside.mayChange());
        model.addAttribute(
                "drafts",
                beside.drafts(
                        lines.stream().map(line -> line.version().ruleSet()).toList()));
        model.addAttribute("otherDay", !input.hasErrors() && !form.day(today).equals(today));
        return "ruleversion/rules";
    }

    /** @param form the day on which it held; today when it is left out */
    @GetMapping("/regels/{word}/{name}")
    String one(
            @PathVariable String word,
            @PathVariable String name,
            @ModelAttribute("form") DayForm form,
            BindingResult input,
            Model model) {
        String ruleSet = word + "/" + name;
        LocalDate today = views.today();
        PublishedSet now = rules.on(ruleSet, today).orElseThrow(RuleSetViews::notFound);
        Optional<PublishedSet> then = rules.on(ruleSet, form.day(today));
        if (then.isEmpty()) {
            input.rejectValue("op", TOO_EARLY);
        }
        model.addAttribute("otherDay", !input.hasErrors() && !form.day(today).equals(today));
        return views.page(then.orElse(now), form, model);
    }
}
