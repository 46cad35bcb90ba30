package nl.overbrug.intake.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.TargetGroupCheck;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The target-group check: recording facts, and deciding on the advice of the rules. */
@Controller
class CheckPages {

    private final TargetGroupCheck check;
    private final ReferralViews views;

    CheckPages(TargetGroupCheck check, ReferralViews views) {
        this.check = check;
        this.views = views;
    }

    @GetMapping("/aanmeldingen/{id}/feiten")
    String facts(@PathVariable UUID id, Model model) {
        ReferralView view = views.of(id);
        model.addAttribute("form", FactsForm.of(view.referral()));
        return factsPage(view, model);
    }

    @PostMapping("/aanmeldingen/{id}/feiten")
    String recordFacts(
            @PathVariable UUID id, @ModelAttribute("form") FactsForm form, BindingResult input, Model model) {
        if (form.contradicts()) {
            InputProblems.show(Result.refused(Problem.of("helpQuestionsUnknown", "probleem.tegenspraak")), input);
        }
        if (input.hasErrors() || InputProblems.show(check.enterFacts(id, form.version(), form.toFacts()), input)) {
            ReferralView now = views.of(id);
            views.again(now, FactsForm.of(now.referral()), model);
            return factsPage(now, model);
        }
        return "redirect:/aanmeldingen/" + id + "/besluit";
    }

    @GetMapping("/aanmeldingen/{id}/besluit")
    String decision(@PathVariable UUID id, Model model) {
        ReferralView view = views.of(id);
        if (view.referral().status() != Referral.Status.CHECKED) {
            return "redirect:/aanmeldingen/" + id;
        }
        model.addAttribute("form", OverrideForm.of(view.referral()));
        return decisionPage(view, model);
    }

    @PostMapping("/aanmeldingen/{id}/bevestigen")
    String confirm(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        return said(id, check.confirm(id, version), "intake.bevestigd", redirect);
    }

    @PostMapping("/aanmeldingen/{id}/aanvullen")
    String completeFacts(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Result<Referral> result = check.completeFacts(id, version);
        return result.isDone()
                ? "redirect:/aanmeldingen/" + id + "/feiten"
                : said(id, result, "intake.bevestigd", redirect);
    }

    @PostMapping("/aanmeldingen/{id}/besluit")
    String override(
            @PathVariable UUID id,
            @ModelAttribute("form") OverrideForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors()
                || InputProblems.show(check.override(id, form.version(), form.toVerdict(), form.reason()), input)) {
            ReferralView now = views.of(id);
            views.again(now, OverrideForm.of(now.referral()), model);
            return decisionPage(now, model);
        }
        redirect.addFlashAttribute("melding", "intake.anders-besloten");
        return "redirect:/aanmeldingen/" + id;
    }

    private static String said(UUID id, Result<Referral> result, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "melding", result.isDone() ? done : result.problems().get(0).code());
        return "redirect:/aanmeldingen/" + id;
    }

    private static String factsPage(ReferralView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("pillars", Pillar.values());
        model.addAttribute("directions", DirectedBy.values());
        return "intake/facts";
    }

    private static String decisionPage(ReferralView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("outcomes", TargetGroupOutcome.values());
        model.addAttribute("reasons", OutOfScopeReason.values());
        return "intake/decision";
    }
}
