package nl.overbrug.dossier.web;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.dossier.Onlookers;
import nl.overbrug.dossier.Onlookers.Onlooking;
import nl.overbrug.kernel.ListPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** "Wie keek mee?": who read or changed a dossier. */
@Controller
class OnlookerPages {

    /** On a page. */
    private static final int VISITS = 50;

    private final Onlookers onlookers;

    OnlookerPages(Onlookers onlookers) {
        this.onlookers = onlookers;
    }

    @GetMapping("/trajecten/{id}/wie-keek-mee")
    String ofTrajectory(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int pagina,
            @RequestParam(defaultValue = "false") boolean alles,
            Model model) {
        return show(onlookers.ofTrajectory(id, page(pagina, alles)), "/trajecten/" + id, model);
    }

    @GetMapping("/aanmeldingen/{id}/wie-keek-mee")
    String ofReferral(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int pagina,
            @RequestParam(defaultValue = "false") boolean alles,
            Model model) {
        return show(onlookers.ofReferral(id, page(pagina, alles)), "/aanmeldingen/" + id, model);
    }

    private static ListPage page(int pagina, boolean alles) {
        return alles ? ListPage.EVERYTHING : new ListPage(pagina, VISITS);
    }

    private static String show(Optional<Onlooking> found, String home, Model model) {
        model.addAttribute("seen", found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("home", home);
        return "dossier/onlookers";
    }
}
