package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is shown of reach, of people who are only numbers. */
public final class ShownCases {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

    private ShownCases() {}

    /**
     * All were referred in January 2020; of those who started, eight dropped out after twenty days.
     *
     * @param started who started, more than eight
     * @param waiting who joined and did not start
     */
    public static ShownReach staying(int started, int waiting) {
        long joined = started + waiting;
        Map<String, Long> counts = Map.of(
                ReachBoxes.REFERRALS,
                joined,
                ReachBoxes.INSIDE,
                joined,
                ReachBoxes.JOINED,
                joined,
                ReachBoxes.ENDED_EARLY,
                8L,
                ReachBoxes.NOT_COUNTED,
                (long) waiting,
                ReachBoxes.NOT_STARTED,
                (long) waiting,
                ReachBoxes.STILL_RUNNING,
                started - 8L,
                "dropped.0-365",
                8L,
                "dropped.0-183",
                8L,
                "dropped.0-30",
                8L);
        Map<String, Long> all = new HashMap<>(counts);
        all.put(ReachBoxes.NOT_DROPPED, joined - 8);
        Following following = Following.of(
                Map.of(),
                Map.of(),
                Map.of("20 NO_CONTACT", 8),
                Map.of("2020-02-01", started - 8),
                ReachCounts.waiting(Map.of("2020-01-01 NOT_STARTED", waiting, "2020-01-01 RUNNING", started - 8)),
                TODAY);
        return new ShownReach(ShownBoxes.of(ReachBoxes.all(), all), null, List.of(), null, List.of(), following);
    }
}
