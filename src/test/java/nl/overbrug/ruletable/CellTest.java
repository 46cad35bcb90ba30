package nl.overbrug.ruletable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static final Ordered PILLARS = new Ordered(Scale.NUMBER, 0, 8);
    private static final List<String> CELLS =
            List.of("0", "3", "0|3|8", "2|4", "2..4", "3..", "5..8", "..2", "..0", "8..");

    @ParameterizedTest
    @ValueSource(strings = {"", "onbekend", "0", "3", "0|3|8", "2|4", "2..4", "3..", "5..8", "..2", "..0", "8.."})
    void what_two_cells_both_ask_for_is_every_fact_that_both_match_and_no_other(String text) {
        Cell one = cell(text);
        for (Cell other : cells()) {
            for (Object fact : facts()) {
                assertThat(one.and(other).map(both -> both.matches(fact)).orElse(false))
                        .as("%s and %s for %s", one, other, fact)
                        .isEqualTo(one.matches(fact) && other.matches(fact));
            }
            assertThat(one.and(other).isPresent())
                    .as("%s and %s", one, other)
                    .isEqualTo(facts().stream().anyMatch(fact -> one.matches(fact) && other.matches(fact)));
        }
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.ANY, Cell.UNKNOWN));
        CELLS.forEach(text -> cells.add(PILLARS.condition(text)));
        return cells;
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.ANY : text.equals(Cells.UNKNOWN) ? Cell.UNKNOWN : PILLARS.condition(text);
    }

    /** Those of the domain, and an unknown one. */
    private static List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(null);
        for (int fact = 0; fact <= 8; fact++) {
            facts.add(fact);
        }
        return facts;
    }
}
