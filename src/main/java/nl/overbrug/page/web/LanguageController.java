package nl.overbrug.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import nl.overbrug.page.Languages;
import nl.overbrug.page.SafeReturn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Chooses the language, also for somebody who is not logged in. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/taal")
    ResponseEntity<Void> choose(
            @RequestParam String taal,
            @RequestParam(required = false) String terug,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Languages.of(taal));
        return ResponseEntity.status(303)
                .location(URI.create(SafeReturn.to(terug)))
                .build();
    }
}
