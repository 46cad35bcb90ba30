package nl.overbrug.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two cohorts that may be made, taking one from the other leaves nobody or enough. */
class SeamsTest {

    private static final int LEAST = 5;

    @Test
    void a_few_go_with_those_after_them_and_the_last_few_with_those_before() {
        Seams seams = new Seams(began(7, 2, 4, 6, 0, 3), LEAST);

        assertThat(seams.starts()).containsExactly(month(1), month(2), month(4));
        assertThat(seams.allow(new Window(month(2), month(3)))).isTrue();
        assertThat(seams.allow(new Window(month(4), null))).isTrue();
        assertThat(seams.allow(new Window(month(4), month(6)))).isTrue();
        assertThat(seams.allow(new Window(month(3), null))).as("without two").isFalse();
        assertThat(seams.allow(new Window(null, month(5)))).as("without three").isFalse();
    }

    @Test
    void where_nobody_began_a_cohort_may_be_parted_anywhere() {
        Seams seams = new Seams(began(7, 0, 0, 6), LEAST);

        assertThat(Stream.of(2, 3, 4)).allMatch(from -> seams.allow(new Window(month(from), null)));
        assertThat(seams.allow(new Window(YearMonth.of(2001, 1), YearMonth.of(2030, 12))))
                .isTrue();
    }

    @Test
    void fewer_than_enough_altogether_are_not_parted() {
        Seams seams = new Seams(began(2, 1), LEAST);

        assertThat(seams.allow(Window.ALL)).isTrue();
        assertThat(seams.allow(new Window(month(2), null))).isFalse();
    }

    /** Every two windows that are allowed, for many ways to begin. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_two_cohorts_differ_by_few(int seed) {
        int[] counts =
                IntStream.rangeClosed(1, 9).map(n -> (n * seed * 7 + n * n) % 9).toArray();
        Seams seams = new Seams(began(counts), LEAST);
        List<Window> allowed = windows().stream().filter(seams::allow).toList();

        assertThat(allowed).hasSizeGreaterThan(3);
        for (Window one : allowed) {
            for (Window other : allowed) {
                int left = IntStream.rangeClosed(1, counts.length)
                        .filter(n -> in(one, n) && !in(other, n))
                        .map(n -> counts[n - 1])
                        .sum();
                assertThat(left == 0 || left >= LEAST)
                        .as(one + " without " + other)
                        .isTrue();
            }
        }
    }

    private static List<Window> windows() {
        List<Window> windows = new ArrayList<>(List.of(Window.ALL));
        for (int from = 1; from <= 9; from++) {
            windows.add(new Window(null, month(from)));
            windows.add(new Window(month(from), null));
            for (int to = from; to <= 9; to++) {
                windows.add(new Window(month(from), month(to)));
            }
        }
        return windows;
    }

    private static boolean in(Window window, int n) {
        return (window.from() == null || !month(n).isBefore(window.from()))
                && (window.to() == null || !month(n).isAfter(window.to()));
    }

    private static TreeMap<YearMonth, Integer> began(int... counts) {
        TreeMap<YearMonth, Integer> began = new TreeMap<>();
        IntStream.range(0, counts.length)
                .filter(at -> counts[at] > 0)
                .forEach(at -> began.putAll(Map.of(month(at + 1), counts[at])));
        return began;
    }

    private static YearMonth month(int n) {
        return YearMonth.of(2017, n);
    }
}
