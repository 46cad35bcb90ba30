package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The Bridge as a whole, on the screen and on paper. */
@Controller
class OverviewPages {

    private final BridgeViews views;

    OverviewPages(BridgeViews views) {
        this.views = views;
    }

    @GetMapping("/trajecten/{id}/brug")
    String overview(@PathVariable UUID id, @RequestParam(required = false) LocalDate op, Model model) {
        model.addAttribute("view", views.of(id, op));
        return "bridge/overview";
    }

    @GetMapping("/trajecten/{id}/brug/afdruk")
    String paper(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(id, null));
        return "bridge/paper";
    }
}
