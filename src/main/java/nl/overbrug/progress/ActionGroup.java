package nl.overbrug.progress;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.monitor.ShownParts;

/**
 * Actions of one group.
 *
 * @param done of what was planned: done, and not (yet) done
 */
public record ActionGroup(ActionPart part, ShownParts done) {

    static ActionGroup of(ActionPart part, ActionTallies actions) {
        Count planned = actions.count("PLANNED", part);
        return new ActionGroup(
                part, ShownParts.of(planned, List.of(actions.count("DONE", part), actions.count("NOT_DONE", part))));
    }
}
