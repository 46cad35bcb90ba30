package nl.overbrug.intake.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.intake.Participation;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.Referral;
import nl.overbrug.kernel.MovableClock;
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

/** Discussing whether the resident takes part, asking sooner than agreed, and the consents. */
@Controller
class ParticipationPages {

    private final Participation participation;
    private final ReferralViews views;
    private final MovableClock clock;

    ParticipationPages(Participation participation, ReferralViews views, MovableClock clock) {
        this.participation = participation;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/aanmeldingen/{id}/deelname")
    String talk(@PathVariable UUID id, Model model) {
        ReferralView view = views.of(id);
        model.addAttribute("form", TalkForm.of(view.referral(), clock.today()));
        return talkPage(view, model);
    }

    @PostMapping("/aanmeldingen/{id}/deelname")
    String discuss(
            @PathVariable UUID id,
            @ModelAttribute("form") TalkForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors() || InputProblems.show(participation.discuss(id, form.version(), form.toTalk()), input)) {
            ReferralView now = views.of(id);
            views.again(now, TalkForm.of(now.referral(), clock.today()), model);
            return talkPage(now, model);
        }
        redirect.addFlashAttribute("melding", "intake.deelname-vastgelegd");
        boolean joins = form.outcome() == ParticipationOutcome.JOINS;
        return "redirect:/aanmeldingen/" + id + (joins ? "/toestemming" : "");
    }

    @PostMapping("/aanmeldingen/{id}/eerder-vragen")
    String askSooner(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Result<Referral> result = participation.askSooner(id, version);
        redirect.addFlashAttribute(
                "melding",
                result.isDone()
                        ? "intake.eerder-gevraagd"
                        : result.problems().get(0).code());
        return "redirect:/aanmeldingen/" + id;
    }

    @GetMapping("/aanmeldingen/{id}/toestemming")
    String consent(@PathVariable UUID id, Model model) {
        ReferralView view = views.of(id);
        model.addAttribute("form", ConsentForm.of(view.referral()));
        model.addAttribute("view", view);
        return "intake/consent";
    }

    @PostMapping("/aanmeldingen/{id}/toestemming")
    String recordConsent(
            @PathVariable UUID id,
            @ModelAttribute("form") ConsentForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors()
                || InputProblems.show(
                        participation.recordConsent(id, form.version(), form.research(), form.sharing()), input)) {
            ReferralView now = views.of(id);
            views.again(now, ConsentForm.of(now.referral()), model);
            model.addAttribute("view", now);
            return "intake/consent";
        }
        redirect.addFlashAttribute("melding", "intake.traject-gestart");
        return "redirect:/aanmeldingen/" + id;
    }

    private static String talkPage(ReferralView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("outcomes", ParticipationOutcome.values());
        return "intake/participation";
    }
}
