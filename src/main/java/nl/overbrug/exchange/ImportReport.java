package nl.overbrug.exchange;

import java.util.List;
import java.util.Map;

/**
 * What became of a bundle.
 *
 * @param rows how many rows each file has, for the files that are there
 * @param faults what keeps it from being taken in, at most {@link Faults#MOST}; none: it can be, or has been
 * @param faultCount how many were found; as many as {@link Faults#MOST}: perhaps there are more
 * @param done whether the dossiers are in
 */
public record ImportReport(Map<String, Integer> rows, List<Fault> faults, long faultCount, boolean done) {

    /** Whether there may be more faults than were looked for. */
    public boolean hasMore() {
        return faultCount >= Faults.MOST;
    }

    /** Whether nothing stands in the way. */
    public boolean good() {
        return faultCount == 0;
    }
}
