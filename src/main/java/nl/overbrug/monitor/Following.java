package nl.overbrug.monitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.statistics.Frequencies;
import nl.overbrug.statistics.Survival;
import nl.overbrug.trajectory.EndReason;

/**
 * How long those who started stay, and how long the first steps took.
 *
 * @param toTalk days from the referral to the talk about taking part
 * @param toBridge days from the start of the trajectory to the first Bridge
 * @param lasted days that ended trajectories lasted
 * @param staying the share that has not dropped out after so many days; who ends for another reason, or still takes part, is followed until
 *     that day
 * @param joined the same of all who joined: who waits for the start is still there, and is followed since the month of the referral
 */
public record Following(
        Frequencies toTalk, Frequencies toBridge, Frequencies lasted, Survival staying, Survival joined) {

    /** Days after the start for which a page says who has not dropped out. */
    public static final List<Integer> MARKS = List.of(30, 91, 183, 365, 548, 730);

    /** After the last of them, as {@code monitor_mark} of the database says it. */
    static final String LATER = "LATER";

    /**
     * @param ended counts by days and reason, as {@code 41 NO_CONTACT}
     * @param running counts by the day of the start
     * @param waiting counts of who joined and did not start, by the first day of the month of the referral
     */
    static Following of(
            Map<String, Integer> toTalk,
            Map<String, Integer> toBridge,
            Map<String, Integer> ended,
            Map<String, Integer> running,
            Map<LocalDate, Integer> waiting,
            LocalDate today) {
        Map<Integer, Long> lasted = new HashMap<>();
        Map<Integer, Long> dropped = new HashMap<>();
        Map<Integer, Long> followed = new HashMap<>();
        ended.forEach((daysAndReason, count) -> {
            String[] parts = daysAndReason.split(" ");
            int days = Integer.parseInt(parts[0]);
            add(lasted, days, count);
            add(EndReason.valueOf(parts[1]).isDropout() ? dropped : followed, days, count);
        });
        running.forEach((start, count) -> add(followed, since(LocalDate.parse(start), today), count));
        Survival staying = Survival.of(Frequencies.of(dropped), Frequencies.of(followed));
        waiting.forEach(
                (month, count) -> add(followed, since(month.plusMonths(1).minusDays(1), today), count));
        Survival joined = Survival.of(Frequencies.of(dropped), Frequencies.of(followed));
        return new Following(days(toTalk), days(toBridge), Frequencies.of(lasted), staying, joined);
    }

    private static int since(LocalDate day, LocalDate today) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }

    private static Frequencies days(Map<String, Integer> counts) {
        Map<Integer, Long> days = new HashMap<>();
        counts.forEach((day, count) -> add(days, Integer.parseInt(day), count));
        return Frequencies.of(days);
    }

    private static void add(Map<Integer, Long> counts, int days, int count) {
        counts.merge(Math.max(0, days), (long) count, Long::sum);
    }
}
