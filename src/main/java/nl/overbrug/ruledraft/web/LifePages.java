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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Submitting a draft, and approving or returning it. */
@Controller
class LifePages {

    private final DraftLife life;
    private final DraftViews views;
    private final DraftChanges changes;
    private final MovableClock clock;
    private final KeptWords kept;

    LifePages(DraftLife life, DraftViews views, DraftChanges changes, MovableClock clock, KeptWords kept) {
        this.kept = kept;
        this.life = life;
        this.views = views;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/regels/concepten/{id}/indienen")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", opened(views.draft(id)));
        return page(id, model, "ruledraft/submit");
    }

    private SubmitForm opened(Draft draft) {
        Proposal before = draft.proposal();
        LocalDate tomorrow = clock.today().plusDays(1);
        return before == null
                ? new SubmitForm(0, draft.version(), tomorrow, null, null)
                : new SubmitForm(
                        before.version(),
                        draft.version(),
                        before.from() == null ? tomorrow : before.from(),
                        before.reason(),
                        before.note());
    }

    /** @param doe {@code bewaren} to keep what is written without asking anything yet */
    @PostMapping("/regels/concepten/{id}/indienen")
    String submit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "indienen") String doe,
            @ModelAttribute("form") SubmitForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        views.draft(id);
        boolean keep = doe.equals("bewaren");
        if (input.hasErrors() || InputProblems.show(submit(id, keep, form), input)) {
            model.addAttribute("stored", opened(views.draft(id)));
            model.addAttribute("storedBy", views.trail().asked(id));
            return page(id, model, "ruledraft/submit");
        }
        redirect.addFlashAttribute("melding", keep ? "ruledraft.bewaard" : "ruledraft.ingediend");
        return "redirect:" + DraftPages.path(id);
    }

    private Result<Draft> submit(UUID id, boolean keep, SubmitForm form) {
        return keep ? life.keep(id, form.proposal()) : life.submit(id, form.seen(), form.proposal());
    }

    /** Saves what is typed so far. */
    @PostMapping("/regels/concepten/{id}/indienen/tussendoor")
    @ResponseBody
    Kept keep(@PathVariable UUID id, SubmitForm form) {
        views.draft(id);
        Proposal asked = form.proposal();
        return kept.answer(life.keep(id, asked), asked.version(), Draft::askedVersion, this::opened);
    }

    @GetMapping("/regels/concepten/{id}/beoordelen")
    String judge(@PathVariable UUID id, Model model) {
        model.addAttribute("form", opened(views.draft(id), null));
        return page(id, model, "ruledraft/review");
    }

    /** @param typed what was said to it already; null when nothing was */
    private ReviewForm opened(Draft draft, ReviewForm typed) {
        LocalDate today = clock.today();
        LocalDate asked = draft.isSubmitted() ? draft.proposal().from() : today;
        return new ReviewForm(
                draft.version(),
                asked.isBefore(today) ? today : asked,
                typed == null ? null : typed.reach(),
                typed == null ? null : typed.remarks());
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
            Draft now = views.draft(id);
            model.addAttribute("stored", opened(now, form));
            model.addAttribute("storedBy", views.trail().version(id, now.version()));
            return page(id, model, "ruledraft/review");
        }
        redirect.addFlashAttribute("melding", publish ? "ruledraft.gepubliceerd" : "ruledraft.teruggegeven");
        return "redirect:" + (publish ? "/regels/" + draft.ruleSet() : DraftPages.path(id));
    }

    private Result<Draft> judge(UUID id, boolean publish, ReviewForm form) {
        return publish
                ? life.publish(id, form.seen(), form.from(), form.running())
                : life.giveBack(id, form.seen(), form.remarks());
    }

    private String page(UUID id, Model model, String template) {
        DraftView view = views.of(id);
        model.addAttribute("view", view);
        model.addAttribute(
                "lastChange", views.trail().version(id, view.draft().version()).orElse(null));
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
