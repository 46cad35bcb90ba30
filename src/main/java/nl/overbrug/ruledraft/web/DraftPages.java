package nl.overbrug.ruledraft.web;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import nl.overbrug.people.Audit;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftCase;
import nl.overbrug.ruledraft.DraftEdits;
import nl.overbrug.ruledraft.DraftLife;
import nl.overbrug.ruledraft.DraftRow;
import nl.overbrug.ruledraft.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft as a whole: its rules, its example cases and what was found. */
@Controller
class DraftPages {

    private final Drafts drafts;
    private final DraftEdits edits;
    private final DraftLife life;
    private final DraftViews views;
    private final KeptWords kept;

    DraftPages(Drafts drafts, DraftEdits edits, DraftLife life, DraftViews views, KeptWords kept) {
        this.kept = kept;
        this.drafts = drafts;
        this.edits = edits;
        this.life = life;
        this.views = views;
    }

    /** @param versie the published version to begin from */
    @PostMapping("/regels/{word}/{name}/concept")
    String begin(@PathVariable String word, @PathVariable String name, @RequestParam UUID versie) {
        UUID draft = drafts.begin(word + "/" + name, versie).orElseThrow(DraftViews::notFound);
        return "redirect:/regels/concepten/" + draft;
    }

    @GetMapping("/regels/concepten/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(id));
        return "ruledraft/draft";
    }

    /** What a button on the page asks, about the whole draft or about one row or case, with what whoever presses it saw. */
    @PostMapping("/regels/concepten/{id}")
    String act(@PathVariable UUID id, DeedForm form, RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        Result<Draft> done = act(draft, form);
        if (!done.isDone()) {
            kept.notice(done.problems().get(0), madeBy(views.draft(id), form.key()))
                    .on(redirect);
            return "redirect:" + path(id) + (form.isAboutAll() ? "" : "#rij-" + form.key());
        }
        return "redirect:" + next(done.value(), form, redirect);
    }

    private static String next(Draft now, DeedForm form, RedirectAttributes redirect) {
        String path = path(now.id());
        return switch (form.doe()) {
            case "weg" -> {
                Notice.of("ruledraft.opgegeven").on(redirect);
                yield "/regels/" + now.ruleSet();
            }
            case "rij" ->
                path + "/rijen/"
                        + now.content()
                                .rows()
                                .get(now.content().rows().size() - 1)
                                .key();
            case "kopie", "verwacht", "omhoog", "omlaag", "schakel" -> path + "#rij-" + form.key();
            default -> path;
        };
    }

    private Result<Draft> act(Draft draft, DeedForm form) {
        UUID id = draft.id();
        String key = form.key();
        int seen = form.seen();
        return switch (form.deed()) {
            case "rij" -> edits.addRow(id);
            case "kopie" -> edits.copyRow(id, key, seen);
            case "omhoog" -> edits.moveRow(id, key, seen, form.above());
            case "omlaag" -> edits.moveRow(id, key, seen, form.below());
            case "schakel" -> edits.switchRow(id, key, seen);
            case "rij-weg" -> edits.removeRow(id, key, seen);
            case "verwacht" ->
                draft.version() == form.shown()
                        ? edits.expect(draft, key, seen, views.check(draft).rowsOf(key))
                        : Result.refused(Problem.stale());
            case "voorbeeld-weg" -> edits.removeCase(id, key, seen);
            case "terug" -> drafts.undo(id, seen);
            case "terugnemen" -> life.takeBack(id, seen);
            case "weg" -> life.drop(id, seen);
            default -> throw DraftViews.notFound();
        };
    }

    /** Who made it as it is now: the row or case, or the draft as a whole when it is about no one of them. */
    private Optional<Audit.Change> madeBy(Draft draft, String key) {
        Optional<Integer> version = key == null
                ? Optional.of(draft.version())
                : draft.content()
                        .row(key)
                        .map(DraftRow::version)
                        .or(() -> draft.content().exampleCase(key).map(DraftCase::version));
        return version.isPresent()
                ? views.trail().version(draft.id(), version.get())
                : views.trail().removal(draft.id(), key);
    }

    static String path(UUID id) {
        return "/regels/concepten/" + id;
    }
}
