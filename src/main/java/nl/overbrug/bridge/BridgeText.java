package nl.overbrug.bridge;

import java.util.Locale;

/**
 * Words on the Bridge, as the participant reads them.
 *
 * @param english null when they were not translated; then the Dutch is shown, and said to be Dutch
 */
public record BridgeText(String dutch, String english) {

    private static final String ENGLISH = "en";

    public String in(Locale locale) {
        return isFor(locale) ? english : dutch;
    }

    /** The language that it is shown in when that is not the reader's; null when it is. For the {@code lang} attribute. */
    public String otherLanguage(Locale locale) {
        return locale.getLanguage().equals(ENGLISH) && !isFor(locale) ? "nl" : null;
    }

    private boolean isFor(Locale locale) {
        return locale.getLanguage().equals(ENGLISH) && english != null;
    }
}
