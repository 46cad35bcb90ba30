package nl.overbrug.questionnaire;

import java.util.List;
import java.util.Locale;
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

    /** All its items, also those that a form leaves out; none for the Bridge, which asks for pillars. */
    public List<Item> items() {
        return switch (this) {
            case BRIDGE -> List.of();
            case QLI -> QualityOfLife.items();
            case PIFS -> FinancialScarcity.ITEMS;
            case BRIEF_A -> ExecutiveFunction.items();
            case WORKING_ALLIANCE -> WorkingAlliance.ITEMS;
        };
    }

    /** All scores that are computed from them. */
    public List<Scale> scales() {
        return switch (this) {
            case BRIDGE -> List.of();
            case QLI -> QualityOfLife.scales();
            case PIFS -> FinancialScarcity.scales();
            case BRIEF_A -> ExecutiveFunction.scales();
            case WORKING_ALLIANCE -> WorkingAlliance.scales();
        };
    }

    /** The last part of the address of its page, for instance {@code brief-a}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
