package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overbrug.ruleversion.TextChanges.Kind;
import nl.overbrug.ruleversion.TextChanges.TextLine;
import org.junit.jupiter.api.Test;

class TextChangesTest {

    private static final String TWENTY =
            IntStream.rangeClosed(1, 20).mapToObj(n -> "regel " + n).collect(Collectors.joining("\n"));

    @Test
    void equal_texts_have_no_lines_to_show_and_other_line_ends_do_not_differ() {
        assertThat(TextChanges.between(TWENTY, TWENTY.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void a_changed_line_stands_as_gone_and_new_between_the_three_around_it() {
        List<TextLine> lines = TextChanges.between(TWENTY, TWENTY.replace("regel 10\n", "anders\n"));

        assertThat(lines)
                .extracting(TextLine::kind)
                .containsExactly(
                        Kind.LEFT_OUT,
                        Kind.SAME,
                        Kind.SAME,
                        Kind.SAME,
                        Kind.REMOVED,
                        Kind.ADDED,
                        Kind.SAME,
                        Kind.SAME,
                        Kind.SAME,
                        Kind.LEFT_OUT);
        assertThat(lines.get(0).count()).isEqualTo(6);
        assertThat(lines.get(4)).isEqualTo(new TextLine(Kind.REMOVED, 10, 0, 1, "regel 10"));
        assertThat(lines.get(5)).isEqualTo(new TextLine(Kind.ADDED, 0, 10, 1, "anders"));
        assertThat(lines.get(6)).isEqualTo(new TextLine(Kind.SAME, 11, 11, 1, "regel 11"));
        assertThat(lines.get(9).count()).isEqualTo(7);
    }

    @Test
    void numbers_go_on_by_each_text_after_a_line_was_added_at_the_top() {
        List<TextLine> lines = TextChanges.between(TWENTY, "begin\n" + TWENTY);

        assertThat(lines.get(0)).isEqualTo(new TextLine(Kind.ADDED, 0, 1, 1, "begin"));
        assertThat(lines.get(1)).isEqualTo(new TextLine(Kind.SAME, 1, 2, 1, "regel 1"));
        assertThat(lines.get(lines.size() - 1).count()).isEqualTo(17);
    }

    @Test
    void little_between_two_changes_is_shown_whole() {
        List<TextLine> lines =
                TextChanges.between(TWENTY, TWENTY.replace("regel 5\n", "a\n").replace("regel 12\n", "b\n"));

        assertThat(lines.stream().filter(line -> line.kind() == Kind.LEFT_OUT).map(TextLine::count))
                .containsExactly(1, 5);
    }
}
