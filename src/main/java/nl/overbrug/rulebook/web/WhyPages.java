package nl.overbrug.rulebook.web;

import java.util.UUID;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.rulebook.Explanation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Why a decision was taken. */
@Controller
class WhyPages {

    private final Decisions decisions;

    WhyPages(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/besluiten/{id}/waarom")
    String why(@PathVariable UUID id, Model model) {
        Explanation why = decisions.why(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("why", why);
        model.addAttribute("dossier", decisions.pageOf(why.about().subject()).orElse(null));
        return "rulebook/why";
    }
}
