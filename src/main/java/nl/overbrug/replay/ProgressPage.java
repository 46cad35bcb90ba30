package nl.overbrug.replay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.page.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** How far the replay is. Made without the layout around it: nobody is logged in yet. */
@Component
@Profile("demo")
class ProgressPage {

    private final SpringTemplateEngine templates;
    private final LocaleResolver locales;
    private final Texts texts;

    ProgressPage(SpringTemplateEngine templates, LocaleResolver locales, Texts texts) {
        this.templates = templates;
        this.locales = locales;
        this.texts = texts;
    }

    void write(ReplayState.Stand stand, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locales.resolveLocale(request);
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        LocaleContextHolder.setLocale(locale);
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Map<String, Object> shown = new HashMap<>();
            shown.put("failed", stand.failed());
            shown.put("percent", stand.percent());
            shown.put("day", stand.day() == null ? null : texts.date(stand.day()));
            templates.process("replay/progress", new WebContext(exchange, locale, shown), response.getWriter());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
