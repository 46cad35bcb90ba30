package nl.overbrug.trajectory;

import java.util.Locale;

/**
 * What a reason is called.
 *
 * @param english null when it was not translated; then it is called as in Dutch
 * @param offered whether a trajectory can be ended early with it from now on
 */
public record EndReasonWords(String dutch, String english, boolean offered) {

    String in(Locale locale) {
        return locale.getLanguage().equals("en") && english != null ? english : dutch;
    }
}
