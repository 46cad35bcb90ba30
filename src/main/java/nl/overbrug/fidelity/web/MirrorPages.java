package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.overbrug.fidelity.LookingBack;
import nl.overbrug.fidelity.MinutesReport;
import nl.overbrug.fidelity.Mirror;
import nl.overbrug.fidelity.Mirrors;
import nl.overbrug.fidelity.ProtocolStep;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import nl.overbrug.rollout.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a mentor's own conversations show, and ticking what they cannot show. */
@Controller
class MirrorPages {

    private static final String MIRROR = "redirect:/mijn/spiegel";

    private final Mirrors mirrors;
    private final LookingBack lookingBack;
    private final MinutesReport minutes;
    private final MirrorFigures figures;
    private final MovableClock clock;

    MirrorPages(
            Mirrors mirrors,
            LookingBack lookingBack,
            MinutesReport minutes,
            MirrorFigures figures,
            MovableClock clock) {
        this.mirrors = mirrors;
        this.figures = figures;
        this.minutes = minutes;
        this.lookingBack = lookingBack;
        this.clock = clock;
    }

    @Bean
    static NavItem mirrorInMenu() {
        return new NavItem(50, "/mijn/spiegel", "fidelity.spiegel.menu", Set.of(Role.MENTOR));
    }

    @GetMapping("/mijn/spiegel")
    String show(Model model) {
        model.addAttribute("form", new LookBackForm(null, null, clock.today()));
        return page(model);
    }

    /** @throws ResponseStatusException when there is no such step, it does not count, or it applied to nobody yet */
    @GetMapping("/mijn/spiegel/stappen/{stap}")
    String step(@PathVariable("stap") String code, Model model) {
        model.addAttribute(
                "seen",
                Arrays.stream(ProtocolStep.values())
                        .filter(each -> each.name().equals(code))
                        .findFirst()
                        .flatMap(mirrors::step)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("language", LocaleContextHolder.getLocale());
        return "fidelity/step";
    }

    @PostMapping("/mijn/spiegel/terugkijken")
    String tick(
            @ModelAttribute("form") LookBackForm form, BindingResult input, Model model, RedirectAttributes redirect) {
        if (input.hasErrors() || InputProblems.show(lookingBack.tick(form.steps(), form.on()), input)) {
            return page(model);
        }
        redirect.addFlashAttribute("melding", "fidelity.terugkijken.bewaard");
        return MIRROR;
    }

    @PostMapping("/mijn/spiegel/terugkijken/weg")
    String takeBack(
            @RequestParam("stap") ProtocolStep step, @RequestParam("op") LocalDate on, RedirectAttributes redirect) {
        lookingBack.takeBack(step, on);
        redirect.addFlashAttribute("melding", "fidelity.terugkijken.weg");
        return MIRROR;
    }

    private String page(Model model) {
        Mirror mirror = mirrors.own();
        model.addAttribute("mirror", mirror);
        model.addAttribute("figures", figures.of(mirror));
        model.addAttribute("ticks", lookingBack.own());
        model.addAttribute("minutes", minutes.own());
        model.addAttribute("since", minutes.since());
        model.addAttribute("asksBack", mirror.later().stream().noneMatch(start -> start.element() == Element.FEEDBACK));
        model.addAttribute("language", LocaleContextHolder.getLocale());
        return "fidelity/mirror";
    }
}
