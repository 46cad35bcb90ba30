package nl.overbrug.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figure few = figure("kort", 40);
    private final Figure many = figure("lang", 41);

    @Test
    void a_page_may_show_the_first_lines_of_a_long_figure_and_says_where_the_others_are() {
        Figures figures = figures("?jaar=2018").with(Figures.Length.SHORT);
        assertThat(figures.lines(many)).hasSize(40).startsWith(many.lines().get(0));
        assertThat(figures.isShortened(many)).isTrue();
        assertThat(figures.isInFull(many)).isFalse();
        assertThat(figures.toAll(many)).isEqualTo("/monitor/x?jaar=2018&voluit=true#figuur-lang");
        assertThat(figures("").toAll(many)).isEqualTo("/monitor/x?voluit=true#figuur-lang");
    }

    @Test
    void what_is_asked_in_full_is_all_there_with_a_way_back() {
        Figures figures = figures("?jaar=2018").with(Figures.Length.IN_FULL);
        assertThat(figures.lines(many)).hasSize(41);
        assertThat(figures.isShortened(many)).isFalse();
        assertThat(figures.isInFull(many)).isTrue();
        assertThat(figures.isInFull(few)).isFalse();
        assertThat(figures.toFirst(many)).isEqualTo("/monitor/x?jaar=2018#figuur-lang");
    }

    @Test
    void what_fits_is_shown_whole_and_so_is_everything_unless_it_is_shortened() {
        Figures figures = figures("").with(Figures.Length.SHORT);
        assertThat(figures.isShortened(few)).isFalse();
        assertThat(figures.lines(few)).hasSize(40);
        assertThat(figures("").isShortened(many)).isFalse();
        assertThat(figures("").isInFull(many)).isFalse();
        assertThat(figures("").lines(many)).hasSize(41);
    }

    @Test
    void a_figure_of_which_nothing_may_be_shown_is_kept_back_as_a_whole() {
        assertThat(told("×", "–", "").isKeptBack()).isTrue();
        assertThat(told("Trede 1 en 2: ×", "×").isKeptBack()).isTrue();
    }

    @Test
    void a_figure_that_tells_anything_or_has_nothing_to_keep_back_is_shown() {
        assertThat(told("×", "12").isKeptBack()).isFalse();
        assertThat(told("×", "< 5").isKeptBack()).isFalse();
        assertThat(told("–", "").isKeptBack()).isFalse();
        assertThat(figure("leeg", 0).isKeptBack()).isFalse();
    }

    private static Figure told(String... cells) {
        Figure empty = figure("een", 0);
        List<Cell> told = Stream.of(cells).map(Cell::text).toList();
        return new Figure(
                empty.id(),
                empty.caption(),
                empty.definition(),
                empty.base(),
                empty.columns(),
                List.of(new Line("Huisvesting", told), new Line("Gezondheid", told)));
    }

    private Figures figures(String query) {
        return new Figures(new Frame("/monitor/x", query, "2018", "iedereen"), List.of(few, many), List.of());
    }

    private static Figure figure(String id, int lines) {
        return new Figure(
                id,
                "Een tabel",
                Definition.of("teams"),
                new Base("mentoren", Cell.text("12"), Cell.text("0")),
                List.of(Column.text("Team")),
                IntStream.range(0, lines)
                        .mapToObj(at -> new Line("Team " + at, List.of()))
                        .toList());
    }
}
