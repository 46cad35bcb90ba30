package nl.overbrug.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.overbrug.people.OwnPassword;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Choosing one's own password. */
@Controller
@RequestMapping("/mijn/wachtwoord")
class PasswordController {

    private final OwnPassword ownPassword;

    PasswordController(OwnPassword ownPassword) {
        this.ownPassword = ownPassword;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return page(model);
    }

    @PostMapping
    String change(
            @ModelAttribute("form") PasswordForm form, BindingResult result, Model model, HttpServletRequest request) {
        if (Refusals.show(ownPassword.change(form.old(), form.fresh(), form.again()), result)) {
            return page(model);
        }
        end(request.getSession(false));
        return "redirect:/inloggen?gewijzigd";
    }

    private String page(Model model) {
        model.addAttribute("verplicht", ownPassword.mustChange());
        return "people/wachtwoord";
    }

    private static void end(HttpSession session) {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
    }
}
