package nl.overbrug.page;

import java.util.Locale;
import java.util.Map;

/** The languages of the pages: Dutch unless English was chosen. */
public final class Languages {

    /** The cookie that remembers the choice. */
    public static final String COOKIE = "taal";

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private static final Map<String, Locale> CHOICES = Map.of("nl", DUTCH, "en", ENGLISH);

    private Languages() {}

    /** @param code {@code nl} or {@code en}; anything else is Dutch */
    public static Locale of(String code) {
        return CHOICES.getOrDefault(code, DUTCH);
    }
}
