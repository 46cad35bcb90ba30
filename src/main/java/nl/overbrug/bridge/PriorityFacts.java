package nl.overbrug.bridge;

import java.time.LocalDate;
import nl.overbrug.rulebook.RuleTable;

/** @param on the day of the conversation in which is chosen what comes first */
public record PriorityFacts(LocalDate on) {

    public static final RuleTable<PriorityFacts, PriorityLimit> TABLE =
            new RuleTable<>("bridge/priorities", PriorityFacts.class, PriorityLimit.class);
}
