package nl.overbrug.ruledraft.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftChanges;
import nl.overbrug.ruledraft.DraftCheck;
import nl.overbrug.ruledraft.DraftChecks;
import nl.overbrug.ruledraft.DraftEvent;
import nl.overbrug.ruledraft.DraftTrail;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.ruledraft.web.DraftView.EventLine;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of a draft show; a draft that does not exist is a 404. */
@Component
class DraftViews {

    private final Drafts drafts;
    private final DraftChecks checks;
    private final CheckWords words;
    private final DraftChanges changes;
    private final DraftTrail trail;

    DraftViews(Drafts drafts, DraftChecks checks, CheckWords words, DraftChanges changes, DraftTrail trail) {
        this.drafts = drafts;
        this.checks = checks;
        this.words = words;
        this.changes = changes;
        this.trail = trail;
    }

    Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(DraftViews::notFound);
    }

    /** Who changed what in it. */
    DraftTrail trail() {
        return trail;
    }

    DraftCheck check(Draft draft) {
        return checks.of(draft);
    }

    DraftView of(UUID id) {
        Draft draft = draft(id);
        DraftCheck check = checks.of(draft);
        return new DraftView(
                draft,
                words.title(check),
                changes.base(draft),
                draft.content().rows().stream()
                        .map(row -> words.row(row, check))
                        .toList(),
                draft.content().cases().stream()
                        .map(each -> words.exampleCase(each, check))
                        .toList(),
                check.gaps().stream().map(gap -> words.gap(gap, draft, check)).toList(),
                changes.obstacles(draft).stream().map(words::obstacle).toList(),
                events(id),
                trail.undoable(draft).orElse(null));
    }

    private List<EventLine> events(UUID id) {
        List<DraftEvent> events = drafts.events(id);
        Map<UUID, String> names = trail.names(events);
        return events.stream()
                .map(event ->
                        new EventLine(event.deed(), names.getOrDefault(event.by(), ""), event.at(), event.remark()))
                .toList();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
