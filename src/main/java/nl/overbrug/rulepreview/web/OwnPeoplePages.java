package nl.overbrug.rulepreview.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftChanges;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.rulepreview.OwnPeople;
import nl.overbrug.rulepreview.OwnPerson;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** For a mentor: a change of the rules, and which of the own participants it concerns. */
@Controller
class OwnPeoplePages {

    private final OwnPeople people;
    private final Drafts drafts;
    private final DraftChanges changes;
    private final MovableClock clock;

    OwnPeoplePages(OwnPeople people, Drafts drafts, DraftChanges changes, MovableClock clock) {
        this.people = people;
        this.drafts = drafts;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/regels/wijzigingen/{id}")
    String show(@PathVariable UUID id, Model model) {
        List<OwnPerson> concerned = people.concerned(id, clock.today()).orElseThrow(OwnPeoplePages::notFound);
        Draft draft = drafts.proposed(id).orElseThrow(OwnPeoplePages::notFound);
        model.addAttribute("concerned", concerned);
        model.addAttribute("draft", draft);
        model.addAttribute("title", draft.table().words().label().in(LocaleContextHolder.getLocale()));
        model.addAttribute("changes", changes.of(draft, LocaleContextHolder.getLocale()));
        return "rulepreview/own-people";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
