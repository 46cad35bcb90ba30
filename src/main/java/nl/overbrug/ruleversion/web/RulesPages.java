package nl.overbrug.ruleversion.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruleversion.FollowedBy;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.UnderWay;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<UnderWay> changes;
    private final CurrentPerson current;
    private final MovableClock clock;
    private final ObjectProvider<FollowedBy> followers;

    RulesPages(
            PublishedRules rules,
            ObjectProvider<UnderWay> changes,
            CurrentPerson current,
            MovableClock clock,
            ObjectProvider<FollowedBy> followers) {
        this.followers = followers;
        this.rules = rules;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/regels")
    String all(Model model) {
        List<PublishedRules.RuleSetLine> lines = rules.all();
        Map<String, UnderWay.Draft> drafts = new HashMap<>();
        if (mayChange()) {
            lines.forEach(line -> addDraft(line.version().ruleSet(), drafts));
        }
        model.addAttribute("lines", lines);
        model.addAttribute("mayChange", mayChange());
        model.addAttribute("drafts", drafts);
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
        Map<String, UnderWay.Draft> drafts = new HashMap<>();
        PublishedRules.PublishedSet set =
                rules.on(ruleSet, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("set", set);
        model.addAttribute("followed", followed(set));
        if (mayChange()) {
            addDraft(ruleSet, drafts);
        }
        model.addAttribute("draft", drafts.get(ruleSet));
        model.addAttribute("mayChange", mayChange());
        model.addAttribute("day", day);
        model.addAttribute("today", day.equals(clock.today()));
        model.addAttribute("now", clock.today());
        return "ruleversion/rule-set";
    }

    /** How far what runs follows each version, by its id. */
    private Map<UUID, FollowedBy.Progress> followed(PublishedRules.PublishedSet set) {
        Map<UUID, FollowedBy.Progress> followed = new HashMap<>();
        set.history().stream()
                .map(past -> past.version().id())
                .forEach(id -> followers.stream()
                        .flatMap(each -> each.progress(id).stream())
                        .forEach(progress -> followed.put(id, progress)));
        return followed;
    }

    private boolean mayChange() {
        return changes.stream().findAny().isPresent() && current.get().has(Role.POLICY);
    }

    private void addDraft(String ruleSet, Map<String, UnderWay.Draft> drafts) {
        changes.stream().flatMap(change -> change.on(ruleSet).stream()).forEach(draft -> drafts.put(ruleSet, draft));
    }
}
