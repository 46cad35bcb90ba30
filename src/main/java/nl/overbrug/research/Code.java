package nl.overbrug.research;

import java.util.Locale;
import nl.overbrug.page.Languages;

/** A word that may stand in a cell, and what it means. */
record Code(String code, String dutch, String english) {

    String in(Locale language) {
        return language.equals(Languages.ENGLISH) ? english : dutch;
    }
}
