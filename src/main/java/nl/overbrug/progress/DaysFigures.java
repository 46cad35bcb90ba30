package nl.overbrug.progress;

import java.util.Arrays;
import java.util.List;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.statistics.Frequencies;

/**
 * In how many days actions were done, from the day on which they were planned.
 *
 * @param actions how many
 * @param done by the day on which they were done; null when it may not be shown
 * @param reported by the day on which that was told, which is never earlier
 */
public record DaysFigures(ActionPart part, Shown actions, Quartiles done, Quartiles reported) {

    /** In days; half of all lies between the first and the third. */
    public record Quartiles(double first, double median, double third) {

        static Quartiles of(Frequencies days) {
            return new Quartiles(
                    days.quantile(0.25).orElseThrow(),
                    days.quantile(0.5).orElseThrow(),
                    days.quantile(0.75).orElseThrow());
        }
    }

    /** By the day it was done and by the day it was told, for a table; each may be null. */
    public List<Quartiles> sides() {
        return Arrays.asList(done, reported);
    }

    static DaysFigures of(ActionGroup group, ActionTallies tallies) {
        ActionPart part = group.part();
        Shown shown = group.done().parts().get(0).count();
        Frequencies done = tallies.days("DONE", part);
        boolean enough = shown.isExact() && ShownParts.isEnough(done.size());
        Frequencies reported = tallies.days("REPORTED", part);
        return new DaysFigures(part, shown, enough ? Quartiles.of(done) : null, enough ? Quartiles.of(reported) : null);
    }
}
