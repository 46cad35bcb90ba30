package nl.overbrug.rulepreview;

import java.time.Instant;
import java.util.UUID;

/**
 * One computation over a draft; each draft has at most one.
 *
 * @param of what it looks at
 * @param done how many decisions it has looked at so far
 * @param expected how many there are
 * @param counted null unless it is done
 */
record Run(UUID id, UUID draft, Of of, RunState state, long done, long expected, Started started, Counted counted) {

    /**
     * @param version of the draft
     * @param content a digest of the draft's rules, which tells whether they changed since
     */
    record Of(int version, String content, PreviewPeriod period) {}

    record Started(UUID by, Instant at) {}

    boolean isRunning() {
        return state == RunState.RUNNING;
    }
}
