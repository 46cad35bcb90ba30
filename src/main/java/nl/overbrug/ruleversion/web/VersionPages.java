package nl.overbrug.ruleversion.web;

import java.util.Comparator;
import java.util.List;
import nl.overbrug.page.Option;
import nl.overbrug.page.Texts;
import nl.overbrug.ruleversion.PastVersion;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of a rule set, and two versions side by side. */
@Controller
class VersionPages {

    private final PublishedRules rules;
    private final RuleSetViews views;
    private final Texts texts;

    VersionPages(PublishedRules rules, RuleSetViews views, Texts texts) {
        this.rules = rules;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/regels/{word}/{name}/versies/{nummer}")
    String version(@PathVariable String word, @PathVariable String name, @PathVariable int nummer, Model model) {
        PublishedSet set = rules.version(word + "/" + name, nummer).orElseThrow(RuleSetViews::notFound);
        model.addAttribute("byNumber", true);
        return views.page(set, new DayForm(null), model);
    }

    /** Without versions: what the rules of today changed to those before them. */
    @GetMapping("/regels/{word}/{name}/vergelijken")
    String compare(
            @PathVariable String word,
            @PathVariable String name,
            @ModelAttribute("form") CompareForm asked,
            BindingResult input,
            Model model) {
        String ruleSet = word + "/" + name;
        PublishedSet now = rules.on(ruleSet, views.today()).orElseThrow(RuleSetViews::notFound);
        CompareForm form = filled(asked, now);
        model.addAttribute("set", now);
        model.addAttribute("versions", options(now));
        if (!input.hasErrors()) {
            model.addAttribute("form", form);
            model.addAttribute(
                    "comparison", rules.compare(ruleSet, form.van(), form.tot()).orElseThrow(RuleSetViews::notFound));
        }
        return "ruleversion/compare";
    }

    private static CompareForm filled(CompareForm asked, PublishedSet now) {
        int to = asked.tot() == null ? now.version().number() : asked.tot();
        int before = now.history().stream()
                .filter(past -> past.version().number() == to)
                .map(now::before)
                .mapToInt(past -> past == null ? to : past.version().number())
                .findFirst()
                .orElse(to);
        return new CompareForm(asked.van() == null ? before : asked.van(), to);
    }

    /** Those that can be read. */
    private List<Option> options(PublishedSet set) {
        List<RuleVersion> unusable = rules.unusable();
        return set.history().stream()
                .filter(past -> !unusable.contains(past.version()))
                .sorted(Comparator.comparingInt(past -> past.version().number()))
                .map(past -> Option.of(String.valueOf(past.version().number()), words(past)))
                .toList();
    }

    private String words(PastVersion past) {
        RuleVersion version = past.version();
        return texts.of(
                past.withdrawn() == null ? "regels.versie-vanaf" : "regels.versie-ingetrokken",
                version.number(),
                version.isFirst() ? texts.of("regels.altijd") : texts.date(version.validFrom()));
    }
}
