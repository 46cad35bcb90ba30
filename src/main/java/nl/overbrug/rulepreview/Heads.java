package nl.overbrug.rulepreview;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;

/** Counts decisions, and as far as is needed the dossiers that they are about. */
final class Heads {

    private final Set<UUID> subjects = new HashSet<>();
    private long number;

    void add(UUID subject) {
        number++;
        if (subjects.size() < SmallCounts.SHOWN_FROM) {
            subjects.add(subject);
        }
    }

    Count count() {
        return new Count(number, subjects.size());
    }
}
