package nl.overbrug.page.web;

import nl.overbrug.page.Menu;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page is the first page of one's own menu. */
@Controller
class HomeController {

    private final Menu menu;

    HomeController(Menu menu) {
        this.menu = menu;
    }

    @GetMapping("/")
    String home() {
        return menu.first().map(item -> "redirect:" + item.href()).orElse("page/leeg");
    }
}
