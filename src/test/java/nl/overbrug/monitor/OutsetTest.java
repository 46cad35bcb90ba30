package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.statistics.Interval;
import org.junit.jupiter.api.Test;

class OutsetTest {

    private static final String SUBJECT = "DEBTS";
    private static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);
    private static final List<String> DROPPED = starts(true);
    private static final List<String> STAYED = starts(false);
    private static final Boxes BOXES = new Boxes.Builder()
            .base("over")
            .divide("over", "dropped", "stayed")
            .divide("dropped", DROPPED.toArray(String[]::new))
            .divide("stayed", STAYED.toArray(String[]::new))
            .build();

    @Test
    void both_halves_are_told_with_their_shares_and_the_difference() {
        Outset outset = outset(List.of(6L, 5L, 0L), List.of(6L, 15L, 0L));

        assertThat(outset.low().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(6), 0.5));
        assertThat(outset.high().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(5), 0.25));
        assertThat(outset.difference()).isEqualTo(0.25);
        assertThat(outset.interval())
                .isEqualTo(Interval.ofDifference(6, 12, 5, 20).orElseThrow());
        assertThat(outset.missing()).isEqualTo(Shown.exactly(0));
    }

    @Test
    void a_small_number_in_one_half_keeps_the_other_back_too_as_the_total_stands_on_the_page() {
        Outset outset = outset(List.of(4L, 7L, 0L), List.of(8L, 13L, 0L));

        assertThat(outset.low().dropped()).isEqualTo(new ShownParts.Part(new Shown(Shown.Kind.SMALL, 0), null));
        assertThat(outset.high().dropped()).isEqualTo(new ShownParts.Part(WITHHELD, null));
        assertThat(outset.low().people()).isEqualTo(WITHHELD);
        assertThat(outset.difference()).isNull();
        assertThat(outset.interval()).isNull();
    }

    @Test
    void who_dropped_out_is_not_told_beside_a_few_who_stayed() {
        Outset outset = outset(List.of(9L, 7L, 0L), List.of(2L, 20L, 0L));

        assertThat(outset.low().people()).isEqualTo(WITHHELD);
        assertThat(outset.low().dropped()).isEqualTo(new ShownParts.Part(WITHHELD, null));
    }

    @Test
    void a_few_without_a_position_keep_the_low_half_back_as_they_would_follow_by_subtracting() {
        Outset few = outset(List.of(9L, 6L, 1L), List.of(6L, 15L, 0L));
        assertThat(few.low().dropped().count()).isEqualTo(WITHHELD);
        assertThat(few.high().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(6), 6 / 21.0));
        assertThat(few.missing().isExact()).isFalse();

        Outset many = outset(List.of(6L, 6L, 5L), List.of(6L, 15L, 5L));
        assertThat(many.low().dropped().count()).isEqualTo(Shown.exactly(6));
        assertThat(many.missing()).isEqualTo(Shown.exactly(10));
    }

    @Test
    void a_half_below_ten_has_no_share() {
        Outset uneven = outset(List.of(5L, 0L, 0L), List.of(15L, 8L, 0L));
        assertThat(uneven.high().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(0), null));
        assertThat(uneven.difference()).isNull();
    }

    @Test
    void where_people_are_invented_nothing_is_kept_back() {
        Outset outset =
                Outset.of(SUBJECT, "label", 2.0, ShownBoxes.all(counts(List.of(1L, 0L, 0L), List.of(3L, 4L, 1L))));
        assertThat(outset.low().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(1), 0.25));
        assertThat(outset.difference()).isEqualTo(0.25);
        assertThat(outset.missing()).isEqualTo(Shown.exactly(1));
    }

    @Test
    void everybody_has_the_same_median_which_is_told_from_ten_people_and_belongs_to_the_low_half() {
        Outsets outsets = Outsets.of(
                Map.of("ALL 0.0 STAYED", 20, "DEBTS 1.0 DROPPED", 4, "DEBTS 2.0 STAYED", 3, "DEBTS 5.0 STAYED", 2));

        assertThat(outsets.boxes("DEBTS 2.0 STAYED")).containsEntry(ReachBoxes.low(SUBJECT, false), 1);
        assertThat(outsets.boxes("DEBTS 5.0 DROPPED")).containsEntry(ReachBoxes.high(SUBJECT, true), 1);
        ShownBoxes boxes = ShownBoxes.all(Map.of(ReachBoxes.JOINED, 20L));
        assertThat(outsets.of(boxes, false)).extracting(Outset::median).containsOnlyNulls();
        assertThat(outsets.of(boxes, true))
                .hasSize(8)
                .extracting(Outset::median)
                .contains(2.0);
        assertThat(Outsets.of(Map.of("DEBTS 3.0 STAYED", 10)).of(boxes, false))
                .extracting(Outset::median)
                .contains(3.0);
    }

    private static Outset outset(List<Long> dropped, List<Long> stayed) {
        return Outset.of(SUBJECT, "label", 2.0, ShownBoxes.of(BOXES, counts(dropped, stayed)));
    }

    private static Map<String, Long> counts(List<Long> dropped, List<Long> stayed) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("dropped", put(counts, DROPPED, dropped));
        counts.put("stayed", put(counts, STAYED, stayed));
        counts.put("over", counts.get("dropped") + counts.get("stayed"));
        return counts;
    }

    private static long put(Map<String, Long> counts, List<String> boxes, List<Long> numbers) {
        for (int at = 0; at < boxes.size(); at++) {
            counts.put(boxes.get(at), numbers.get(at));
        }
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    private static List<String> starts(boolean dropped) {
        return List.of(
                ReachBoxes.low(SUBJECT, dropped),
                ReachBoxes.high(SUBJECT, dropped),
                ReachBoxes.nowhere(SUBJECT, dropped));
    }
}
