package nl.overbrug.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListPageTest {

    @Test
    void a_list_is_parted_in_order_and_the_last_page_holds_what_is_left() {
        List<Integer> five = List.of(1, 2, 3, 4, 5);

        assertThat(new ListPage(1, 2).of(five)).containsExactly(1, 2);
        assertThat(new ListPage(3, 2).of(five)).containsExactly(5);
        assertThat(new ListPage(4, 2).of(five)).isEmpty();
        assertThat(new ListPage(1, 2).pages(5)).isEqualTo(3);
        assertThat(new ListPage(1, 2).pages(4)).isEqualTo(2);
    }

    @Test
    void nobody_reads_before_the_first_page_and_far_behind_the_last_there_is_nothing() {
        assertThat(ListPage.of(-7)).isEqualTo(ListPage.of(1));
        assertThat(ListPage.of(100_000_000).skipped()).isEqualTo(2_499_999_975L);
    }

    @Test
    void everything_stands_on_one_page() {
        assertThat(ListPage.EVERYTHING.pages(1_000_000)).isEqualTo(1);
        assertThat(ListPage.EVERYTHING.skipped()).isZero();
    }
}
