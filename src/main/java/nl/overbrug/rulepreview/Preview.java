package nl.overbrug.rulepreview;

import java.time.Instant;
import java.util.List;

/**
 * What a draft would do, as far as it was computed.
 *
 * @param choices the periods that it can be computed over
 * @param latest the latest computation; null when there was none
 */
public record Preview(List<PreviewPeriod> choices, Latest latest) {

    /**
     * @param by a name
     * @param version of the draft that was computed
     * @param outdated whether the rules of the draft changed since
     * @param findings null unless it is done
     */
    public record Latest(
            RunState state,
            PreviewPeriod period,
            Progress progress,
            String by,
            Instant at,
            int version,
            boolean outdated,
            Findings findings) {

        public boolean isRunning() {
            return state == RunState.RUNNING;
        }
    }

    /** How many decisions were looked at. */
    public record Progress(long done, long expected) {}

    public boolean isRunning() {
        return latest != null && latest.isRunning();
    }
}
