package nl.overbrug.research;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Between which participants cohorts may be parted. Whoever has two cohorts can take one from the other, so what lies between two seams is
 * never so few that they could be picked out.
 */
final class Seams {

    private final SortedMap<YearMonth, Integer> began;
    private final NavigableSet<YearMonth> starts = new TreeSet<>();

    /**
     * @param began how many participants began, of all who could be in a cohort, by the first month of the part of the calendar
     * @param least how many there must be between two seams
     */
    Seams(SortedMap<YearMonth, Integer> began, int least) {
        this.began = began;
        int since = least;
        for (Map.Entry<YearMonth, Integer> part : began.entrySet()) {
            if (since >= least) {
                starts.add(part.getKey());
                since = 0;
            }
            since += part.getValue();
        }
        if (since < least && starts.size() > 1) {
            starts.pollLast();
        }
    }

    /** Whether no other cohort differs from this one by few. */
    boolean allow(Window window) {
        return isSeam(window.from())
                && isSeam(window.to() == null ? null : window.to().plusMonths(1));
    }

    /** The months in which a cohort may begin; it may end in the month before. */
    NavigableSet<YearMonth> starts() {
        return starts;
    }

    /** Where nobody began, the seam may lie anywhere. */
    private boolean isSeam(YearMonth month) {
        if (month == null) {
            return true;
        }
        SortedMap<YearMonth, Integer> later = began.tailMap(month);
        return later.isEmpty() || starts.contains(later.firstKey());
    }
}
