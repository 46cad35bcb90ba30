package nl.overbrug.review.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.plan.Action;
import nl.overbrug.review.Review;
import nl.overbrug.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holding a progress conversation: one page, one save; or kept half-way. */
@Controller
class HoldPages {

    private static final String[] CHANGES = {"audit.gesprek.bewaard", "audit.gesprek.gevoerd", "audit.gesprek.afspraak"
    };

    private final Reviews reviews;
    private final ReviewViews views;
    private final HalfDone halfDone;
    private final Agenda agenda;
    private final Audit audit;

    HoldPages(Reviews reviews, ReviewViews views, HalfDone halfDone, Agenda agenda, Audit audit) {
        this.audit = audit;
        this.reviews = reviews;
        this.views = views;
        this.halfDone = halfDone;
        this.agenda = agenda;
    }

    @GetMapping("/trajecten/{id}/gesprekken/nieuw")
    String open(@PathVariable UUID id, Model model) {
        ReviewView view = views.of(id);
        audit.read(id, "audit.gesprek.gelezen");
        model.addAttribute("keptAt", halfDone.of(view).map(HalfDone.Kept::at).orElse(null));
        model.addAttribute("form", halfDone.opened(view));
        return page(view, model);
    }

    @PostMapping("/trajecten/{id}/gesprekken/nieuw")
    String close(
            @PathVariable UUID id,
            @ModelAttribute("form") ReviewForm form,
            BindingResult input,
            @RequestParam(value = "knop", required = false) String button,
            Model model,
            RedirectAttributes redirect) {
        if (!input.hasErrors() && "later".equals(button)) {
            Result<Integer> kept = halfDone.keep(views.of(id), form);
            if (InputProblems.show(kept, input)) {
                return again(id, form, kept.problems(), model);
            }
            redirect.addFlashAttribute("melding", "review.melding.bewaard");
            return "redirect:/trajecten/" + id + "/gesprekken";
        }
        if (input.hasErrors() || InputProblems.show(form.problems(), input)) {
            return page(views.of(id), model);
        }
        Result<Review> result = reviews.hold(id, form.version(), form.toReview());
        if (InputProblems.show(TalkPages.beside(result), input)) {
            return again(id, form, result.problems(), model);
        }
        redirect.addFlashAttribute("melding", "review.melding.vastgelegd");
        return "redirect:/trajecten/" + id + "/gesprekken/" + result.value().id();
    }

    /** What changed meanwhile is shown beside what was filled in; saving once more is then meant. */
    private String again(UUID id, ReviewForm form, List<Problem> problems, Model model) {
        ReviewView view = views.of(id);
        if (problems.contains(Problem.stale())) {
            model.addAttribute("stored", halfDone.opened(view));
            model.addAttribute("storedBy", audit.lastChange(id, CHANGES));
        }
        if (problems.stream().anyMatch(problem -> problem.code().equals("probleem.plan.actie-veranderd"))) {
            List<Action> all = view.allActions();
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("changed", changed(form, all));
            model.addAttribute("form", form.against(all));
        }
        return page(view, model);
    }

    private static List<UUID> changed(ReviewForm form, List<Action> all) {
        return form.actions().stream()
                .filter(line -> all.stream()
                        .anyMatch(action -> action.id().equals(line.id()) && action.version() != line.version()))
                .map(ReportLine::id)
                .toList();
    }

    private String page(ReviewView view, Model model) {
        halfDone.shown(view);
        model.addAttribute("view", view);
        model.addAttribute("offers", agenda.offers(view.id()));
        model.addAttribute("settles", agenda.settlesWhatComesNext(view.id()));
        return "review/hold";
    }
}
