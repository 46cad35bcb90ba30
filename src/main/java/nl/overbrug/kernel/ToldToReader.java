package nl.overbrug.kernel;

import java.util.List;
import java.util.Locale;

/** A fault of which a mentor who meets it is told more than its message says: logs hold messages, and nothing personal. */
public interface ToldToReader {

    /** In plain words, a line each. */
    List<String> details(Locale locale);
}
