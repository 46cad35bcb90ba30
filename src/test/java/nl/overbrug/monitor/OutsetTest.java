package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Outset.Group;
import nl.overbrug.statistics.Interval;
import org.junit.jupiter.api.Test;

class OutsetTest {

    private static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);

    @Test
    void both_halves_are_told_with_their_shares_and_the_difference() {
        Outset outset = outset(new Group(6, 6), new Group(5, 15), new Group(11, 21));

        assertThat(outset.low().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(6), 0.5));
        assertThat(outset.high().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(5), 0.25));
        assertThat(outset.difference()).isEqualTo(0.25);
        assertThat(outset.interval())
                .isEqualTo(Interval.ofDifference(6, 12, 5, 20).orElseThrow());
        assertThat(outset.missing()).isEqualTo(Shown.exactly(0));
    }

    @Test
    void a_small_number_in_one_half_keeps_the_other_back_too_as_the_total_stands_on_the_page() {
        Outset outset = outset(new Group(4, 8), new Group(7, 13), new Group(11, 21));

        assertThat(outset.low().dropped()).isEqualTo(new ShownParts.Part(WITHHELD, null));
        assertThat(outset.high().dropped()).isEqualTo(new ShownParts.Part(WITHHELD, null));
        assertThat(outset.low().people()).isEqualTo(Shown.exactly(12));
        assertThat(outset.difference()).isNull();
        assertThat(outset.interval()).isNull();
    }

    @Test
    void a_few_without_a_position_keep_both_halves_back_as_they_would_follow_by_subtracting() {
        assertThat(outset(new Group(6, 6), new Group(5, 15), new Group(12, 21))
                        .low()
                        .dropped()
                        .count())
                .isEqualTo(WITHHELD);
        assertThat(outset(new Group(6, 6), new Group(5, 15), new Group(16, 26))
                        .low()
                        .dropped()
                        .count())
                .isEqualTo(Shown.exactly(6));
    }

    @Test
    void a_half_below_ten_has_no_share_and_of_fewer_than_ten_not_even_a_median_is_told() {
        Outset uneven = outset(new Group(5, 15), new Group(0, 8), new Group(5, 23));
        assertThat(uneven.high().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(0), null));
        assertThat(uneven.difference()).isNull();

        Outset few = outset(new Group(0, 5), new Group(0, 4), new Group(0, 9));
        assertThat(few.median()).isNull();
        assertThat(few.low().dropped().count()).isEqualTo(WITHHELD);
    }

    @Test
    void where_people_are_invented_nothing_is_kept_back() {
        Outset outset = Outset.exactly("label", 2.0, new Group(1, 3), new Group(0, 4), new Group(1, 8));
        assertThat(outset.low().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(1), 0.25));
        assertThat(outset.difference()).isEqualTo(0.25);
        assertThat(outset.missing()).isEqualTo(Shown.exactly(1));
    }

    private static Outset outset(Group low, Group high, Group all) {
        return Outset.of("label", 2.0, low, high, all);
    }
}
