package nl.overbrug.ruletable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Trace.Outcome;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final String ADVICE = "outflow/advice";
    private static final RuleSource SHIPPED = ShippedRules.read().get(ADVICE);

    @Test
    void each_row_tells_whether_it_matches_and_if_not_on_which_cells() {
        Trace trace = Trace.of(table(all -> all), Map.of("pijlers-met-doelen", 3, "open-pijlers", 2));

        assertThat(trace.outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(ids(trace.deciding())).containsExactly("meer-open-pijlers");
        assertThat(trace.steps()).hasSize(4);
        assertThat(trace.steps().get(0).misses())
                .singleElement()
                .satisfies(miss -> assertThat(miss.column().key()).isEqualTo("pijlers-met-doelen"))
                .satisfies(miss -> assertThat(miss.was()).isEqualTo(3));
    }

    @Test
    void no_row_may_match() {
        Trace trace = Trace.of(
                table(all -> all.replaceAll("(?m)^geen-doelen;.*\n", "")),
                Map.of("pijlers-met-doelen", 0, "open-pijlers", 0));

        assertThat(trace.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(trace.deciding()).isEmpty();
    }

    @Test
    void where_one_may_match_two_decide_nothing() {
        Table twice = table(all -> all.replaceAll("(?m)^(geen-doelen)(;.*\n)", "$1$2$1-2$2"));

        Trace trace = Trace.of(twice, Map.of("pijlers-met-doelen", 0, "open-pijlers", 0));

        assertThat(trace.outcome()).isEqualTo(Outcome.TOO_MANY);
        assertThat(ids(trace.matching())).containsExactly("geen-doelen", "geen-doelen-2");
        assertThat(trace.deciding()).isEmpty();
    }

    @Test
    void where_the_first_counts_a_later_one_does_not_decide() {
        String first = SHIPPED.definition().replace("hit: at-most-one", "hit: first");
        Table table =
                TableFiles.table(ADVICE, first, SHIPPED.rows().replaceAll("(?m)^(geen-doelen)(;.*\n)", "$1$2$1-2$2"));

        Trace trace = Trace.of(table, Map.of("pijlers-met-doelen", 0, "open-pijlers", 0));

        assertThat(ids(trace.deciding())).containsExactly("geen-doelen");
        assertThat(trace.matching()).hasSize(2);
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private static Table table(UnaryOperator<String> change) {
        return TableFiles.table(ADVICE, SHIPPED.definition(), change.apply(SHIPPED.rows()));
    }
}
