package nl.overbrug.intake.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.intake.Referrer;
import nl.overbrug.intake.Registration;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Participant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering a referral. */
@Controller
class RegistrationPages {

    private final Registration registration;
    private final MovableClock clock;

    RegistrationPages(Registration registration, MovableClock clock) {
        this.registration = registration;
        this.clock = clock;
    }

    @GetMapping("/aanmeldingen/nieuw")
    String empty(Model model) {
        registration.requireMayRefer();
        model.addAttribute("form", NewReferralForm.empty(clock.today()));
        return page(model);
    }

    @PostMapping("/aanmeldingen/nieuw")
    String register(
            @ModelAttribute("form") NewReferralForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors()) {
            return page(model);
        }
        Result<UUID> registered = registration.refer(form.toReferral());
        if (InputProblems.show(registered, input)) {
            model.addAttribute("same", registration.sameAs(form.toReferral()));
            return page(model);
        }
        redirect.addFlashAttribute("melding", "intake.geregistreerd");
        return "redirect:/aanmeldingen/" + registered.value() + "/feiten";
    }

    private static String page(Model model) {
        model.addAttribute("genders", Participant.Gender.values());
        model.addAttribute("educations", Participant.Education.values());
        model.addAttribute("referrers", Referrer.values());
        return "intake/registration";
    }
}
