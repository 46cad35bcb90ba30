package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.EndReason;

/** How many are in each box of {@link ReachBoxes}, exactly. */
final class ReachCounts {

    static final String ENDED_AFTER = "trajectory.ended";
    static final String RUNNING_SINCE = "trajectory.running";
    static final String TALKED_AFTER = "referral.talked-after";
    static final String BRIDGE_AFTER = "referral.bridge-after";

    private static final String OUTCOME = "referral.outcome";
    private static final String ASK_AGAIN = "referral.ask-again";
    private static final String PILLAR = "participant.pillar";

    /** By the day of the referral: only of the month of which the year is over for some. */
    private static final String AFTER_A_YEAR = "participant.after-a-year";

    /** By the month of the referral. */
    private static final String AFTER_A_YEAR_BY_MONTH = "participant.after-a-year-by-month";

    /** Who came how far, without the days that it took. */
    private static final String SO_FAR = "referral.so-far";

    /** All that these counts are made of. */
    static final List<String> MEASURES = Stream.concat(
                    Stream.of(OUTCOME, ASK_AGAIN, PILLAR, AFTER_A_YEAR_BY_MONTH, SO_FAR),
                    Arrays.stream(Trait.values()).map(Trait::measure))
            .toList();

    /** What the months need of those who were not asked. */
    static final List<String> NOT_ASKED = List.of(OUTCOME, ASK_AGAIN);

    private final Map<String, Map<String, Integer>> measures;
    private final LocalDate today;
    private final Map<String, Long> boxes = new HashMap<>();

    private ReachCounts(Map<String, Map<String, Integer>> measures, LocalDate today) {
        this.measures = measures;
        this.today = today;
    }

    /** @param measures for each measure how many in each category; one with nobody may be missing */
    static Map<String, Long> of(Map<String, Map<String, Integer>> measures, LocalDate today) {
        ReachCounts counts = new ReachCounts(measures, today);
        counts.flow();
        counts.people();
        counts.afterAYear();
        counts.steps();
        return counts.boxes;
    }

    private void flow() {
        Map<String, Integer> outcomes = of(OUTCOME);
        put(ReachBoxes.CHECKING, outcomes, "CHECKING");
        put(ReachBoxes.CHECKED, outcomes, TargetGroupOutcome.UNKNOWN.name());
        sum(ReachBoxes.UNKNOWN, ReachBoxes.CHECKING, ReachBoxes.CHECKED);
        for (OutOfScopeReason reason : OutOfScopeReason.values()) {
            put(ReachBoxes.outside(reason), outcomes, reason.name());
            add(ReachBoxes.OUTSIDE, outcomes.getOrDefault(reason.name(), 0));
        }
        put(ReachBoxes.NOT_ASKED_YET, outcomes, "NOT_ASKED_YET");
        put(ReachBoxes.ASKED, outcomes, ParticipationOutcome.NOT_DISCUSSED.name());
        // With whom nobody talked yet, it was not discussed.
        String notDiscussed = ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED);
        sum(notDiscussed, ReachBoxes.NOT_ASKED_YET, ReachBoxes.ASKED);
        String cannot = ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE);
        put(cannot, outcomes, ParticipationOutcome.CANNOT_COMMUNICATE.name());
        String doesNotWant = ReachBoxes.notJoined(ParticipationOutcome.DOES_NOT_WANT);
        put(doesNotWant, outcomes, ParticipationOutcome.DOES_NOT_WANT.name());
        sum(ReachBoxes.NOT_JOINED, notDiscussed, cannot, doesNotWant);
        put(ReachBoxes.JOINED, outcomes, ParticipationOutcome.JOINS.name());
        sum(ReachBoxes.INSIDE, ReachBoxes.JOINED, ReachBoxes.NOT_JOINED);
        sum(ReachBoxes.REFERRALS, ReachBoxes.UNKNOWN, ReachBoxes.OUTSIDE, ReachBoxes.INSIDE);
    }

    private void people() {
        Map<String, Integer> pillars = of(PILLAR);
        for (Pillar pillar : Pillar.values()) {
            put(ReachBoxes.helpQuestion(pillar), pillars, pillar.name());
            add(
                    ReachBoxes.noHelpQuestion(pillar),
                    boxes.get(ReachBoxes.JOINED) - pillars.getOrDefault(pillar.name(), 0));
        }
        for (Trait trait : Trait.values()) {
            Map<String, Integer> values = of(trait.measure());
            trait.categories().keySet().forEach(value -> {
                put(ReachBoxes.with(trait, value), values, value);
                add(ReachBoxes.known(trait), values.getOrDefault(value, 0));
            });
            put(ReachBoxes.missing(trait), values, "");
        }
    }

    /** Of which month the days are needed: earlier ones are a year ago, of later ones the year is not over. */
    static Views.OfMonth days(LocalDate today) {
        return new Views.OfMonth(AFTER_A_YEAR, today.minusYears(1).withDayOfMonth(1));
    }

    private void afterAYear() {
        LocalDate byDay = days(today).month();
        of(AFTER_A_YEAR).forEach(this::afterAYear);
        of(AFTER_A_YEAR_BY_MONTH).forEach((monthAndState, count) -> {
            if (!monthAndState.startsWith(byDay.toString())) {
                afterAYear(monthAndState, count);
            }
        });
        sum(ReachBoxes.NOT_COUNTED, ReachBoxes.YEAR_NOT_OVER, ReachBoxes.NOT_STARTED);
        for (EndReason reason : EndReason.values()) {
            if (!reason.isOutflow()) {
                sum(reason.isDropout() ? ReachBoxes.DROPOUT : ReachBoxes.NEUTRAL, ReachBoxes.ended(reason));
            }
        }
        sum(ReachBoxes.ENDED_EARLY, ReachBoxes.DROPOUT, ReachBoxes.NEUTRAL);
        sum(
                ReachBoxes.YEAR_OVER,
                ReachBoxes.ended(EndReason.GOALS_REACHED),
                ReachBoxes.ENDED_EARLY,
                ReachBoxes.STILL_RUNNING);
    }

    private void afterAYear(String dayAndState, int count) {
        String[] parts = dayAndState.split(" ");
        boolean early = LocalDate.parse(parts[0]).plusYears(1).isAfter(today);
        add(early ? ReachBoxes.YEAR_NOT_OVER : "year." + parts[1], count);
    }

    private void steps() {
        String now = today.toString();
        of(ASK_AGAIN)
                .forEach((day, count) -> add(day.compareTo(now) < 0 ? ReachBoxes.OVERDUE : ReachBoxes.TO_COME, count));
        sum(ReachBoxes.ASK_AGAIN, ReachBoxes.OVERDUE, ReachBoxes.TO_COME);
        of(SO_FAR).forEach(this::soFar);
    }

    private void soFar(String words, int count) {
        String[] parts = words.split(" ");
        switch (parts[0]) {
            case "TALKED" -> add(ReachBoxes.TALKED, count);
            case "BRIDGED" -> add(ReachBoxes.BRIDGED, count);
            case "RUNNING" -> {
                add(ReachBoxes.STARTED, count);
                add(ReachBoxes.NOT_DROPPED, count);
            }
            default -> {
                add(ReachBoxes.ENDED, count);
                add(ReachBoxes.STARTED, count);
                ended(parts[1], EndReason.valueOf(parts[2]), count);
            }
        }
    }

    /** @param mark the one of {@link Following#MARKS} until which it lasted, or {@link Following#LATER} */
    private void ended(String mark, EndReason reason, int count) {
        if (!reason.isDropout() || mark.equals(Following.LATER)) {
            add(ReachBoxes.NOT_DROPPED, count);
            return;
        }
        int days = Integer.parseInt(mark);
        Span.all().filter(span -> span.holds(days)).forEach(span -> add(ReachBoxes.dropped(span), count));
    }

    private Map<String, Integer> of(String measure) {
        return measures.getOrDefault(measure, Map.of());
    }

    private void put(String box, Map<String, Integer> counts, String category) {
        add(box, counts.getOrDefault(category, 0));
    }

    private void sum(String box, String... parts) {
        for (String part : parts) {
            add(box, boxes.getOrDefault(part, 0L));
        }
    }

    private void add(String box, long count) {
        boxes.merge(box, count, Long::sum);
    }
}
