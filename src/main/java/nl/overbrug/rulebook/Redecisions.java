package nl.overbrug.rulebook;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.overbrug.ruleversion.RuleVersion;

/** Decides stored decisions again, to show that they are still explained by the rules of their day. Stores nothing. */
public interface Redecisions {

    /** How deciding again compares with what was stored. */
    enum Redecision {
        SAME,
        /** Another verdict or another row, or none at all. */
        DIFFERENT,
        /** The rules belong to another version of the program. */
        NOT_POSSIBLE
    }

    /** A decision that comes out otherwise under its own version. */
    record Difference(UUID decision, RuleVersion version) {}

    /** How many came out how. */
    record Tally(long same, long different, long notPossible) {}

    /** From the stored facts, under the stored version. Empty when there is no such decision. */
    Optional<Redecision> of(UUID decision);

    /** The same for all decisions, some thousands in memory at a time. @param found is told of each difference */
    Tally all(Consumer<Difference> found);
}
