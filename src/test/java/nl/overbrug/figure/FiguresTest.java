package nl.overbrug.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figure few = figure("kort", 40);
    private final Figure many = figure("lang", 41);

    @Test
    void a_page_may_show_the_first_lines_of_a_long_figure_and_says_where_the_others_are() {
        Figures figures = figures("?jaar=2018").shortened();
        assertThat(figures.lines(many)).hasSize(40).startsWith(many.lines().get(0));
        assertThat(figures.isShortened(many)).isTrue();
        assertThat(figures.inFull()).isEqualTo("/monitor/x?jaar=2018&voluit=true");
        assertThat(figures("").inFull()).isEqualTo("/monitor/x?voluit=true");
    }

    @Test
    void what_fits_is_shown_whole_and_so_is_everything_unless_it_is_shortened() {
        assertThat(figures("").shortened().isShortened(few)).isFalse();
        assertThat(figures("").shortened().lines(few)).hasSize(40);
        assertThat(figures("").isShortened(many)).isFalse();
        assertThat(figures("").lines(many)).hasSize(41);
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
