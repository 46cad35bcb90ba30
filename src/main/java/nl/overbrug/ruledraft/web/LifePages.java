package nl.overbrug.ruledraft.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftChanges;
import nl.overbrug.ruledraft.DraftLife;
import nl.overbrug.ruledraft.Proposal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Submitting a draft, and approving or returning it. */
@Controller
class LifePages {

    private final DraftLife life;
    private final DraftViews views;
    private final DraftChanges changes;
    private final MovableClock clock;

    LifePages(DraftLife life, DraftViews views, DraftChanges changes, MovableClock clock) {
        this.life = life;
        this.views = views;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/regels/concepten/{id}/indienen")
    String ask(@PathVariable UUID id, Model model) {
        Draft draft = views.draft(id);
        Proposal before = draft.proposal();
        LocalDate tomorrow = clock.today().plusDays(1);
        model.addAttribute(
                "form",
                before == null
                        ? new SubmitForm(draft.version(), tomorrow, null, null)
                        : new SubmitForm(draft.version(), before.from(), before.reason(), before.note()));
        return page(id, model, "ruledraft/submit");
    }

    @PostMapping("/regels/concepten/{id}/indienen")
    String submit(
            @PathVariable UUID id,
            @ModelAttribute("form") SubmitForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        views.draft(id);
        if (input.hasErrors() || InputProblems.show(life.submit(id, form.seen(), form.proposal()), input)) {
            return page(id, model, "ruledraft/submit");
        }
        redirect.addFlashAttribute("melding", "ruledraft.ingediend");
        return "redirect:" + DraftPages.path(id);
    }

    @GetMapping("/regels/concepten/{id}/beoordelen")
    String judge(@PathVariable UUID id, Model model) {
        Draft draft = views.draft(id);
        LocalDate asked =
                draft.proposal() == null ? clock.today() : draft.proposal().from();
        LocalDate from = asked.isBefore(clock.today()) ? clock.today() : asked;
        model.addAttribute("form", new ReviewForm(draft.version(), from, null, null));
        return page(id, model, "ruledraft/review");
    }

    /** @param doe {@code publiceren} or {@code teruggeven} */
    @PostMapping("/regels/concepten/{id}/beoordelen")
    String judged(
            @PathVariable UUID id,
            @RequestParam String doe,
            @ModelAttribute("form") ReviewForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        boolean publish = doe.equals("publiceren");
        if (input.hasErrors() || InputProblems.show(judge(id, publish, form), input)) {
            return page(id, model, "ruledraft/review");
        }
        redirect.addFlashAttribute("melding", publish ? "ruledraft.gepubliceerd" : "ruledraft.teruggegeven");
        return "redirect:" + (publish ? "/regels/" + draft.ruleSet() : DraftPages.path(id));
    }

    private Result<Draft> judge(UUID id, boolean publish, ReviewForm form) {
        return publish ? life.publish(id, form.seen(), form.from(), form.running()) : life.giveBack(id, form.remarks());
    }

    private String page(UUID id, Model model, String template) {
        DraftView view = views.of(id);
        model.addAttribute("view", view);
        model.addAttribute("ownWork", life.isOwnWork(id));
        model.addAttribute("reaches", life.canReachRunning(view.draft()) ? Reach.values() : null);
        model.addAttribute(
                "changes",
                view.draft().isOpen() || view.draft().isSubmitted()
                        ? changes.of(view.draft(), LocaleContextHolder.getLocale())
                        : List.of());
        return template;
    }
}
