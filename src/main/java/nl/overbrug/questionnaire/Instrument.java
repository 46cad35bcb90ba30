package nl.overbrug.questionnaire;

import java.util.Locale;
import java.util.Set;
import nl.overbrug.kernel.Labelled;

/** What is measured with. Wording under licence is never part of the program: only item codes and scoring are. */
public enum Instrument implements Labelled {
    /** The eight pillars, by the bridge step in measurement mode. */
    BRIDGE,
    /** Quality of life: Ferrans and Powers Quality of Life Index. */
    QLI,
    /** Psychological Inventory of Financial Scarcity. */
    PIFS,
    /** Executive function: T-scores of the BRIEF-A only. */
    BRIEF_A,
    /** Working alliance, nine statements after Menger (2018). */
    WORKING_ALLIANCE;

    @Override
    public String messageKey() {
        return "instrument." + name().toLowerCase(Locale.ROOT);
    }

    /** The codes of all its items; none for the Bridge, which asks for pillars. */
    public Set<String> items() {
        return ItemCheck.codes(this);
    }

    /** The last part of the address of its page, for instance {@code brief-a}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
