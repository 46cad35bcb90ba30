package nl.overbrug.page;

import java.time.Duration;
import java.util.Locale;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Remembers the chosen language; what the browser prefers does not count, for most browsers in an office were never told. */
class LanguageCookie extends CookieLocaleResolver {

    LanguageCookie() {
        super(Languages.COOKIE);
        setDefaultLocale(Languages.DUTCH);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return Languages.of(value);
    }

    @Override
    protected String toLocaleValue(Locale locale) {
        return locale.getLanguage();
    }
}
