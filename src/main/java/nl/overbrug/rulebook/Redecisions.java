package nl.overbrug.rulebook;

import java.util.Optional;
import java.util.UUID;

/** Decides stored decisions again, to show that they are still explained by the rules of their day. Stores nothing. */
public interface Redecisions {

    /** How deciding again compares with what was stored. */
    enum Redecision {
        SAME,
        DIFFERENT,
        /** The rules belong to another version of the program. */
        NOT_POSSIBLE
    }

    /** From the stored facts, under the stored version. Empty when there is no such decision. */
    Optional<Redecision> of(UUID decision);
}
