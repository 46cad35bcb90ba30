package nl.overbrug.ruleversion.web;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.PublishedRules.RuleSetLine;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rules as they hold, to read; policy officers also see what is being changed. */
@Controller
class RulesPages {

    private final PublishedRules rules;
    private final BesideRules beside;
    private final MovableClock clock;

    RulesPages(PublishedRules rules, BesideRules beside, MovableClock clock) {
        this.rules = rules;
        this.beside = beside;
        this.clock = clock;
    }

    @GetMapping("/regels")
    String all(Model model) {
        List<RuleSetLine> lines = rules.all();
        model.addAttribute("lines", lines);
        model.addAttribute("mayChange", beside.mayChange());
        model.addAttribute(
                "drafts",
                beside.drafts(
                        lines.stream().map(line -> line.version().ruleSet()).toList()));
        return "ruleversion/rules";
    }

    /** @param op the day on which it held; today when it is left out */
    @GetMapping("/regels/{word}/{name}")
    String one(
            @PathVariable String word,
            @PathVariable String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate op,
            Model model) {
        LocalDate day = op == null ? clock.today() : op;
        String ruleSet = word + "/" + name;
        PublishedSet set = rules.on(ruleSet, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("set", set);
        model.addAttribute("followed", beside.followed(set));
        model.addAttribute("draft", beside.drafts(List.of(ruleSet)).get(ruleSet));
        beside.unwatched(set).ifPresent(unwatched -> model.addAttribute("unwatched", unwatched));
        model.addAttribute("mayChange", beside.mayChange());
        model.addAttribute("day", day);
        model.addAttribute("today", day.equals(clock.today()));
        model.addAttribute("now", clock.today());
        return "ruleversion/rule-set";
    }
}
