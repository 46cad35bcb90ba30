package nl.overbrug.monitor;

import nl.overbrug.figure.Figures;

/** The figures of a page that is asked for a period and a part. */
public interface ScopedFigures {

    /** The last word of the page's address. */
    String word();

    /** What is shown when no period is asked for. */
    Period everything();

    /** None when there is nothing to show. Whoever may not see the page is refused in the same way. */
    Figures of(Scope scope);
}
