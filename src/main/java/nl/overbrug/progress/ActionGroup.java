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
        return new ActionGroup(part, ShownParts.of(actions.count("PLANNED", part), deeds(part, actions)));
    }

    /** The same with nothing kept back. */
    static ActionGroup exactly(ActionPart part, ActionTallies actions) {
        List<Long> deeds = deeds(part, actions).stream().map(Count::number).toList();
        return new ActionGroup(
                part, ShownParts.exactly(actions.count("PLANNED", part).number(), deeds));
    }

    private static List<Count> deeds(ActionPart part, ActionTallies actions) {
        return List.of(actions.count("DONE", part), actions.count("NOT_DONE", part));
    }
}
