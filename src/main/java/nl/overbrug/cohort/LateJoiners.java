package nl.overbrug.cohort;

import java.time.LocalDate;

/**
 * Who first says "not now" and joins in the last months of the replay: the last ones who are referred. So a demo whose clock moves half a
 * year or a whole year ahead has trajectories whose sixth or twelfth month is about then. They are measured once when the replay is done;
 * for the published shares as many of those who lose contact do so only after their sixth month.
 */
final class LateJoiners {

    static final int COUNT = 5;

    private static final LocalDate FIRST_JOINS = LocalDate.of(2019, 5, 13);

    /** The last one joins early enough to have filled in the Bridge by the end of July. */
    private static final int DAYS_BETWEEN = 10;

    private LateJoiners() {}

    /**
     * When somebody is asked again and joins.
     *
     * @param joined of those who join, in the order of their referrals and counted from 0
     * @param all how many join
     * @return null for who joins at once
     */
    static LocalDate waitsUntil(int joined, int all) {
        int late = joined - (all - COUNT);
        return late < 0 ? null : Office.onOrAfter(FIRST_JOINS.plusDays((long) DAYS_BETWEEN * late));
    }
}
