package nl.overbrug.ruletable;

import java.util.Locale;

/** The same words in Dutch and in English. */
public record Text(String nl, String en) {

    public static final Text NONE = new Text("", "");

    /** English where the locale asks for it, else Dutch. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : nl;
    }

    /** Whether it says this in either language, in capitals or not. */
    public boolean isCalled(String words) {
        return nl.equalsIgnoreCase(words) || en.equalsIgnoreCase(words);
    }

    public boolean isEmpty() {
        return nl.isEmpty();
    }
}
