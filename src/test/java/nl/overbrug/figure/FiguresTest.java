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
    void a_norm_beside_what_may_not_be_shown_does_not_make_it_a_table() {
        Line ours = new Line("Laatste", List.of(Cell.text("×"), Cell.text("–")));
        Cell norm = Cell.number("1115", 1115, "0");

        assertThat(with(ours, new Line("Normgroep", List.of(norm.asGiven(), Cell.text("–"))))
                        .isKeptBack())
                .isTrue();
        assertThat(with(ours, new Line("Normgroep", List.of(norm, Cell.text("–"))))
                        .isKeptBack())
                .isFalse();
    }

    @Test
    void a_figure_that_tells_anything_or_has_nothing_to_keep_back_is_shown() {
        assertThat(told("×", "12").isKeptBack()).isFalse();
        assertThat(told("×", "< 5").isKeptBack()).isFalse();
        assertThat(told("–", "").isKeptBack()).isFalse();
        assertThat(figure("leeg", 0).isKeptBack()).isFalse();
    }

    private static Figure told(String... cells) {
        List<Cell> told = Stream.of(cells).map(Cell::text).toList();
        return with(new Line("Huisvesting", told), new Line("Gezondheid", told));
    }

    private static Figure with(Line... lines) {
        Figure empty = figure("een", 0);
        return new Figure(
                empty.id(), empty.caption(), empty.definition(), empty.base(), empty.columns(), List.of(lines));
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
