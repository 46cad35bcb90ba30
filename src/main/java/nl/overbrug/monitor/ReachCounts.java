package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.EndReason;

/**
 * In which boxes of {@link ReachBoxes} who is counted is, on this day. Boxes that fall apart into others are left to those, but for the months, which
 * have not all of them.
 */
record ReachCounts(LocalDate today, Outsets outsets) implements Views.Counting {

    static final String ENDED_AFTER = "trajectory.ended";
    static final String RUNNING_SINCE = "trajectory.running";
    static final String TALKED_AFTER = "referral.talked-after";
    static final String BRIDGE_AFTER = "referral.bridge-after";

    private static final String OUTCOME = "referral.outcome";
    private static final String ASK_AGAIN = "referral.ask-again";
    private static final String PILLAR = "participant.pillar";
    private static final String NO_TRAJECTORY = "NOT_STARTED";

    /** By the month of the referral. */
    static final String AFTER_A_YEAR = "participant.after-a-year-by-month";

    /** Who came how far, without the days that it took. */
    private static final String SO_FAR = "referral.so-far";

    /** All that these counts are made of. */
    static final List<String> MEASURES = Stream.concat(
                    Stream.of(OUTCOME, ASK_AGAIN, PILLAR, AFTER_A_YEAR, SO_FAR),
                    Arrays.stream(Trait.values()).map(Trait::measure))
            .toList();

    /** What years and months need of those who were not asked. */
    static final List<String> NOT_ASKED = List.of(OUTCOME, ASK_AGAIN);

    private static final Map<String, Map<String, Integer>> OUTCOMES = outcomes();

    private static Map<String, Map<String, Integer>> outcomes() {
        Map<String, Map<String, Integer>> outcomes = new HashMap<>();
        outcomes.put("CHECKING", once(ReachBoxes.CHECKING));
        outcomes.put(TargetGroupOutcome.UNKNOWN.name(), once(ReachBoxes.CHECKED));
        for (OutOfScopeReason reason : OutOfScopeReason.values()) {
            outcomes.put(reason.name(), once(ReachBoxes.outside(reason)));
        }
        // With whom nobody talked yet, it was not discussed.
        String notDiscussed = ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED);
        outcomes.put("NOT_ASKED_YET", once(ReachBoxes.NOT_ASKED_YET, notDiscussed));
        outcomes.put(
                ParticipationOutcome.NOT_DISCUSSED.name(),
                once(ReachBoxes.ASKED, notDiscussed, ReachBoxes.TALKED_SOME_DAY));
        for (ParticipationOutcome outcome :
                List.of(ParticipationOutcome.CANNOT_COMMUNICATE, ParticipationOutcome.DOES_NOT_WANT)) {
            outcomes.put(outcome.name(), once(ReachBoxes.notJoined(outcome), ReachBoxes.TALKED_SOME_DAY));
        }
        List<String> joined = new ArrayList<>(List.of(
                ReachBoxes.JOINED,
                ReachBoxes.TALKED_SOME_DAY,
                ReachBoxes.NOT_BRIDGED,
                ReachBoxes.NOT_ENDED,
                ReachBoxes.NOT_DROPPED));
        Stream.of(Pillar.values()).map(ReachBoxes::noHelpQuestion).forEach(joined::add);
        outcomes.put(ParticipationOutcome.JOINS.name(), once(joined.toArray(String[]::new)));
        return outcomes;
    }

    /** The first month of which the year is not over for everybody who was referred in it. */
    static LocalDate notOver(LocalDate today) {
        return today.minusYears(1).withDayOfMonth(1);
    }

    /** Where people stood at the start, which is told only of those whose year is over. */
    static Views.Before outset(LocalDate today) {
        return new Views.Before(Outsets.MEASURE, notOver(today));
    }

    /** Who joined and did not start, by the month of the referral. @param afterAYear counts by month and state */
    static Map<LocalDate, Integer> waiting(Map<String, Integer> afterAYear) {
        Map<LocalDate, Integer> waiting = new HashMap<>();
        afterAYear.forEach((monthAndState, count) -> {
            String[] parts = monthAndState.split(" ");
            if (parts[1].equals(NO_TRAJECTORY)) {
                waiting.put(LocalDate.parse(parts[0]), count);
            }
        });
        return waiting;
    }

    @Override
    public Map<String, Integer> boxes(String measure, String category) {
        return switch (measure) {
            case OUTCOME -> OUTCOMES.getOrDefault(category, Map.of());
            case PILLAR -> {
                Pillar pillar = Pillar.valueOf(category);
                yield after(ReachBoxes.noHelpQuestion(pillar), ReachBoxes.helpQuestion(pillar));
            }
            case AFTER_A_YEAR -> afterAYear(category);
            case Outsets.MEASURE -> outsets.boxes(category);
            case ASK_AGAIN -> once(category.compareTo(today.toString()) < 0 ? ReachBoxes.OVERDUE : ReachBoxes.TO_COME);
            case SO_FAR -> soFar(category.split(" "));
            default -> trait(measure, category);
        };
    }

    /** @param without where everybody was counted who may be in the boxes */
    private static Map<String, Integer> after(String without, String... boxes) {
        Map<String, Integer> moved = new HashMap<>(once(boxes));
        moved.put(without, -1);
        return moved;
    }

    private static Map<String, Integer> trait(String measure, String value) {
        Trait trait = Stream.of(Trait.values())
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .orElseThrow();
        return once(value.isEmpty() ? ReachBoxes.missing(trait) : ReachBoxes.with(trait, value));
    }

    private Map<String, Integer> afterAYear(String monthAndState) {
        String[] parts = monthAndState.split(" ");
        if (!LocalDate.parse(parts[0]).isBefore(notOver(today))) {
            return once(parts[1].equals(NO_TRAJECTORY) ? ReachBoxes.NOT_STARTED_YET : ReachBoxes.STARTED_LATELY);
        }
        return once("year." + parts[1]);
    }

    private static Map<String, Integer> soFar(String[] words) {
        return switch (words[0]) {
            case "TALKED" -> after(ReachBoxes.TALKED_SOME_DAY, ReachBoxes.TALKED);
            case "BRIDGED" -> after(ReachBoxes.NOT_BRIDGED, ReachBoxes.BRIDGED);
            case "RUNNING" -> Map.of();
            default -> ended(words[1], EndReason.valueOf(words[2]));
        };
    }

    /** @param mark the one of {@link Following#MARKS} until which it lasted, or {@link Following#LATER} */
    private static Map<String, Integer> ended(String mark, EndReason reason) {
        Map<String, Integer> ended = after(ReachBoxes.NOT_ENDED, ReachBoxes.ENDED);
        if (reason.isDropout() && !mark.equals(Following.LATER)) {
            int days = Integer.parseInt(mark);
            String dropped = Span.all()
                    .filter(span -> span.parts().isEmpty() && span.holds(days))
                    .map(ReachBoxes::dropped)
                    .findFirst()
                    .orElseThrow();
            ended.putAll(after(ReachBoxes.NOT_DROPPED, dropped));
        }
        return ended;
    }

    private static Map<String, Integer> once(String... boxes) {
        return Stream.of(boxes).collect(Collectors.toMap(box -> box, box -> 1));
    }
}
