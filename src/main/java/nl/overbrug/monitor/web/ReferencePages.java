package nl.overbrug.monitor.web;

import java.util.Arrays;
import java.util.List;
import nl.overbrug.input.InputProblems;
import nl.overbrug.monitor.References;
import nl.overbrug.monitor.Trait;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager enters whom the participants are compared with, one trait at a time. */
@Controller
class ReferencePages {

    private final References references;

    ReferencePages(References references) {
        this.references = references;
    }

    @GetMapping("/monitor/bereik/bevolking/{trait}")
    String ask(@PathVariable("trait") String word, Model model) {
        Trait trait = trait(word);
        model.addAttribute("form", stored(trait));
        return page(trait, model);
    }

    @PostMapping("/monitor/bereik/bevolking/{trait}")
    String enter(
            @PathVariable("trait") String word,
            @ModelAttribute("form") ReferenceForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        Trait trait = trait(word);
        if (input.hasErrors()
                || InputProblems.show(references.enter(trait, form.knownVersion(), form.toDraft(trait)), input)) {
            model.addAttribute("stored", stored(trait));
            return page(trait, model);
        }
        boolean entered = references.toEnter(trait).isPresent();
        redirect.addFlashAttribute("melding", entered ? "monitor.bevolking.bewaard" : "monitor.bevolking.leeg");
        return "redirect:/monitor/bereik";
    }

    private ReferenceForm stored(Trait trait) {
        return ReferenceForm.of(trait, references.toEnter(trait).orElse(null));
    }

    private static String page(Trait trait, Model model) {
        model.addAttribute("trait", trait);
        model.addAttribute("labels", List.copyOf(trait.categories().values()));
        return "monitor/reference";
    }

    private static Trait trait(String word) {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
