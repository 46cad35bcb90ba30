package nl.overbrug.fidelity.web;

import java.util.Set;
import nl.overbrug.fidelity.Mirrors;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a mentor's own conversations show. */
@Controller
class MirrorPages {

    private final Mirrors mirrors;

    MirrorPages(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    @Bean
    static NavItem mirrorInMenu() {
        return new NavItem(50, "/mijn/spiegel", "fidelity.spiegel.menu", Set.of(Role.MENTOR));
    }

    @GetMapping("/mijn/spiegel")
    String show(Model model) {
        model.addAttribute("mirror", mirrors.own());
        model.addAttribute("language", LocaleContextHolder.getLocale());
        return "fidelity/mirror";
    }
}
