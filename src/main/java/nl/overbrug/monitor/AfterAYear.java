package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.trajectory.EndReason;

/**
 * How trajectories stood one year after the referral, as table 18 counts it.
 *
 * @param ended by reason; reasons that do not occur are missing
 * @param running neither outflow nor an early end within the year
 * @param notStarted joined a year ago or longer, but no trajectory came of it; not in the base
 * @param tooEarly joined, but the year is not over yet; not in the base
 */
public record AfterAYear(Map<EndReason, Integer> ended, int running, int notStarted, int tooEarly) {

    /** @param byDay counts by the day of the referral and how it stood a year later, as {@code 2018-03-01 RUNNING} */
    static AfterAYear of(Map<String, Integer> byDay, LocalDate today) {
        Map<String, Integer> counts = new HashMap<>();
        byDay.forEach((dayAndState, count) -> {
            String[] parts = dayAndState.split(" ");
            boolean early = LocalDate.parse(parts[0]).plusYears(1).isAfter(today);
            counts.merge(early ? "TOO_EARLY" : parts[1], count, Integer::sum);
        });
        Map<EndReason, Integer> ended = new EnumMap<>(EndReason.class);
        for (EndReason reason : EndReason.values()) {
            if (counts.containsKey(reason.name())) {
                ended.put(reason, counts.get(reason.name()));
            }
        }
        return new AfterAYear(
                ended,
                counts.getOrDefault("RUNNING", 0),
                counts.getOrDefault("NOT_STARTED", 0),
                counts.getOrDefault("TOO_EARLY", 0));
    }

    public int base() {
        return running + ended.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Share goalsReached() {
        return share(EndReason.GOALS_REACHED);
    }

    /** Dropout proper (uitval). */
    public List<Share> dropout() {
        return shares(true);
    }

    /** Early ends that are nobody's dropping out. */
    public List<Share> neutralEnds() {
        return shares(false);
    }

    public Share endedEarly() {
        int early = base() - running - goalsReached().count();
        return new Share("monitor.voortijdig", early, base());
    }

    public Share dropoutTotal() {
        return total("monitor.uitval", dropout());
    }

    public Share neutralTotal() {
        return total("monitor.neutraal", neutralEnds());
    }

    public Share stillRunning() {
        return new Share("monitor.loopt", running, base());
    }

    private List<Share> shares(boolean dropout) {
        return List.of(EndReason.values()).stream()
                .filter(reason -> !reason.isOutflow() && reason.isDropout() == dropout)
                .map(this::share)
                .toList();
    }

    private Share share(EndReason reason) {
        return new Share(reason.messageKey(), ended.getOrDefault(reason, 0), base());
    }

    private Share total(String label, List<Share> shares) {
        return new Share(label, shares.stream().mapToInt(Share::count).sum(), base());
    }
}
