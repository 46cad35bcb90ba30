package nl.overbrug.ruleversion.web;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the page of a rule set shows, whichever of its versions. */
@Component
class RuleSetViews {

    private final PublishedRules rules;
    private final BesideRules beside;
    private final MovableClock clock;

    RuleSetViews(PublishedRules rules, BesideRules beside, MovableClock clock) {
        this.rules = rules;
        this.beside = beside;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** A version on its page. @param form the day that was asked for */
    String page(PublishedSet set, DayForm form, Model model) {
        String ruleSet = set.version().ruleSet();
        Object inForce =
                rules.on(ruleSet, today()).map(now -> now.version().id()).orElse(null);
        model.asMap().putIfAbsent("otherDay", false);
        model.asMap().putIfAbsent("byNumber", false);
        model.addAttribute("form", form);
        model.addAttribute("set", set);
        List<RuleVersion> unusable = unusable(ruleSet);
        model.addAttribute("unusable", unusable);
        model.addAttribute("followed", beside.followed(set));
        model.addAttribute("holds", set.version().id().equals(inForce));
        model.addAttribute("inForce", inForce);
        model.addAttribute("now", today());
        model.addAttribute("mayChange", beside.mayChange());
        model.addAttribute("draft", beside.drafts(List.of(ruleSet)).get(ruleSet));
        if (!unusable.contains(set.version())) {
            beside.unwatched(set).ifPresent(unwatched -> model.addAttribute("unwatched", unwatched));
        }
        return "ruleversion/rule-set";
    }

    private List<RuleVersion> unusable(String ruleSet) {
        return rules.unusable().stream()
                .filter(version -> version.ruleSet().equals(ruleSet))
                .toList();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
