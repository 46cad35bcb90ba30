package nl.overbrug.page;

import java.util.Locale;
import java.util.Optional;

/** Words that stand in no message file but in a rule table, which policy staff change. A step has one for its own keys. */
public interface WordsInTables {

    /** The words of today under this key; empty for every key that is not its own. */
    Optional<String> of(String key, Locale locale);
}
