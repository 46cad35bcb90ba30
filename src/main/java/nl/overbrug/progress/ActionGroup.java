package nl.overbrug.progress;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.monitor.ShownParts;

/**
 * Actions of one group.
 *
 * @param label a key in the message files
 * @param done of what was planned: done, and not (yet) done
 */
public record ActionGroup(String label, ShownParts done) {

    static ActionGroup of(String label, Count planned, Count done, Count notDone) {
        return new ActionGroup(label, ShownParts.of(planned, List.of(done, notDone)));
    }
}
