package nl.overbrug.ruledraft.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftContent.Explanation;
import nl.overbrug.ruledraft.DraftEdits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Explaining why a situation needs no row. */
@Controller
@RequestMapping("/regels/concepten/{id}/gat")
class GapPages {

    private final DraftEdits edits;
    private final DraftViews views;
    private final KeptWords kept;

    GapPages(DraftEdits edits, DraftViews views, KeptWords kept) {
        this.edits = edits;
        this.views = views;
        this.kept = kept;
    }

    @PostMapping
    String explain(
            @PathVariable UUID id,
            @ModelAttribute("form") ExplainForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        views.draft(id);
        if (input.hasErrors() || InputProblems.show(explain(id, form), input)) {
            return page(id, form, model);
        }
        Notice.of("ruledraft.bewaard").on(redirect);
        return "redirect:" + DraftPages.path(id) + "#gaten";
    }

    /** Saves what is typed so far. */
    @PostMapping("/tussendoor")
    @ResponseBody
    Kept keep(@PathVariable UUID id, ExplainForm form) {
        views.draft(id);
        return kept.answer(
                explain(id, form),
                form.seen().last(),
                now -> now.content().explanation(form.situation()).version(),
                now -> opened(now, form));
    }

    private Result<Draft> explain(UUID id, ExplainForm form) {
        return edits.explain(id, form.situation(), form.seen(), form.said());
    }

    private String page(UUID id, ExplainForm form, Model model) {
        DraftView view = views.of(id);
        Explanation now = view.draft().content().explanation(form.situation());
        model.addAttribute("view", view);
        model.addAttribute(
                "words",
                view.gaps().stream()
                        .filter(gap -> gap.situation().equals(form.situation()))
                        .findFirst()
                        .map(DraftView.Gap::words)
                        .orElse(""));
        model.addAttribute("stored", opened(view.draft(), form));
        model.addAttribute("storedBy", views.trail().version(id, now.version()));
        return "ruledraft/gap";
    }

    private static ExplainForm opened(Draft draft, ExplainForm form) {
        return ExplainForm.of(form.situation(), draft.content().explanation(form.situation()));
    }
}
