package nl.overbrug.people.web;

import java.util.List;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.DemoAccounts;
import nl.overbrug.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to log in on. Logging in itself is Spring Security's: POST /inloggen. */
@Controller
class LoginController {

    private final CurrentPerson current;
    private final List<DemoAccount> demoAccounts;

    /** @param what a key in the message files: who this is */
    record DemoAccount(String username, String roleMessageKey, String what) {}

    LoginController(CurrentPerson current, ObjectProvider<DemoAccounts> demo) {
        this.current = current;
        this.demoAccounts = demo.stream()
                .flatMap(accounts -> accounts.people().stream())
                .map(LoginController::demoAccount)
                .toList();
    }

    @GetMapping("/inloggen")
    String show(Model model) {
        if (current.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("demoAccounts", demoAccounts.isEmpty() ? null : demoAccounts);
        return "people/inloggen";
    }

    private static DemoAccount demoAccount(Person person) {
        String role = person.roles().iterator().next().messageKey();
        return new DemoAccount(person.username(), role, "people.demo." + person.username());
    }
}
