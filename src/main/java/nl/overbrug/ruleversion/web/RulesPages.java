package nl.overbrug.ruleversion.web;

import java.time.LocalDate;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.PublishedRules;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rules as they hold, to read. */
@Controller
class RulesPages {

    private final PublishedRules rules;
    private final MovableClock clock;

    RulesPages(PublishedRules rules, MovableClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/regels")
    String all(Model model) {
        model.addAttribute("lines", rules.all());
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
        model.addAttribute(
                "set",
                rules.on(word + "/" + name, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("day", day);
        model.addAttribute("today", day.equals(clock.today()));
        return "ruleversion/rule-set";
    }
}
