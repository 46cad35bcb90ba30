package nl.overbrug.monitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownCases;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FollowingViewTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void the_curve_is_of_who_started_where_it_is_shown_how_many_did_not() {
        FollowingView view = FollowingView.of(ShownCases.staying(40, 6));
        assertThat(view.n()).isEqualTo(Shown.exactly(40));
        assertThat(view.waiting()).isFalse();
        assertThat(view.stays().get(0).share()).isEqualTo(1 - 8 / 40.0, EXACT);
    }

    @Test
    void where_few_did_not_start_the_curve_is_of_all_who_joined_and_they_stay() {
        FollowingView view = FollowingView.of(ShownCases.staying(40, 2));
        assertThat(view.n()).isEqualTo(Shown.exactly(42));
        assertThat(view.waiting()).isTrue();
        assertThat(view.coarse()).isFalse();
        assertThat(view.stays().get(0).share()).isEqualTo(1 - 8 / 42.0, EXACT);
        assertThat(view.stays()).hasSize(6).allMatch(stay -> stay.share() == 1 - 8 / 42.0);
    }

    @Test
    void with_few_who_joined_there_is_no_curve() {
        FollowingView view = FollowingView.of(ShownCases.staying(9, 0));
        assertThat(view.stays()).isEmpty();
    }
}
