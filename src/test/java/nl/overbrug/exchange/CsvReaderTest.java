package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading CSV as RFC 4180 has it. */
class CsvReaderTest {

    @Test
    void nothing_is_no_value_and_two_quotation_marks_are_a_text_of_no_length() throws IOException {
        assertThat(rows("a,,\"\"\n,\n")).containsExactly(Arrays.asList("a", null, ""), Arrays.asList(null, null));
    }

    @Test
    void lines_end_with_or_without_a_carriage_return_and_the_last_one_need_not_end() throws IOException {
        assertThat(rows("a,b\r\n\"c\",\r\nd,\"e\""))
                .containsExactly(List.of("a", "b"), Arrays.asList("c", null), List.of("d", "e"));
    }

    @Test
    void between_quotation_marks_a_cell_holds_commas_line_ends_and_quotation_marks() throws IOException {
        assertThat(rows("\"a, \"\"b\"\"\nc\",d\n")).containsExactly(List.of("a, \"b\"\nc", "d"));
    }

    @Test
    void a_row_is_told_by_the_line_on_which_it_begins() throws IOException {
        CsvReader csv = new CsvReader(new StringReader("a\n\"b\n\nc\"\nd\n"));
        List<Integer> lines = new ArrayList<>();
        while (csv.next() != null) {
            lines.add(csv.line());
        }
        assertThat(lines).containsExactly(1, 2, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {"a\"b | aanhalingstekens", "\"a\"b | aanhalingstekens", "\"a | niet-gesloten"})
    void a_quotation_mark_out_of_place_is_told(String text, String message) {
        assertThatThrownBy(() -> rows(text))
                .isInstanceOf(CsvReader.Unreadable.class)
                .hasMessage(message);
    }

    @Test
    void a_cell_or_a_row_without_end_is_not_kept_in_memory() {
        assertThatThrownBy(() -> rows("a".repeat(CsvReader.LONGEST_CELL + 1))).hasMessage("te-lange-cel");
        assertThatThrownBy(() -> rows(",".repeat(1000))).hasMessage("te-veel-kolommen");
    }

    private static List<List<String>> rows(String text) throws IOException {
        CsvReader csv = new CsvReader(new StringReader(text));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            rows.add(row);
        }
        return rows;
    }
}
