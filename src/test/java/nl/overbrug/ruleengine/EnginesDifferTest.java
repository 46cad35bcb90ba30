package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drools, the DMN engine and the cells themselves must agree on which rows match, whatever the facts are: on the shipped tables and on tables
 * that nobody would write. {@code -Dseed=…} repeats a failure; {@code -Dtables=1000} tries more tables.
 */
class EnginesDifferTest {

    private static final int CASES = 100_000;
    private static final int CASES_OF_A_TABLE = 400;

    private final long seed = Long.getLong("seed", System.nanoTime());

    @ParameterizedTest
    @MethodSource("tables")
    void on_a_hundred_thousand_generated_facts_all_three_find_the_same_rows(String name) {
        Table table = ShippedTables.bound(name).table();
        TableEngine drools = ShippedTables.engine(name);
        DmnTable dmn = new DmnTable(table);
        AnyTable any = new AnyTable(new Random(seed));

        assertThat(difference(drools, dmn, facts(any, table, CASES)))
                .as("seed %d", seed)
                .isEmpty();
    }

    static Stream<String> tables() {
        return ShippedTables.names()
                .filter(name -> !ShippedTables.bound(name)
                        .table()
                        .definition()
                        .conditions()
                        .isEmpty());
    }

    @Test
    void on_generated_tables_too() {
        Random random = new Random(seed);
        for (int at = 0; at < Integer.getInteger("tables", 25); at++) {
            long own = random.nextLong();
            Table table = new AnyTable(new Random(own)).next();
            if (differs(table, own)) {
                Table smallest = new Smaller(smaller -> differs(smaller, own)).of(table);
                assertThat(difference(smallest, own))
                        .as("seed %d, hit %s, rows %s", seed, table.definition().hitPolicy(), smallest.rows())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_table_that_fails_is_made_as_small_as_it_can_be() {
        Table table = Stream.generate(new AnyTable(new Random(seed))::next)
                .filter(EnginesDifferTest::hasUnknown)
                .findFirst()
                .orElseThrow();

        Table smallest = new Smaller(EnginesDifferTest::hasUnknown).of(table);

        assertThat(smallest.rows()).hasSize(1);
        assertThat(smallest.rows().get(0).conditions().values())
                .filteredOn(cell -> cell != Cell.ANY)
                .containsExactly(Cell.UNKNOWN);
    }

    private static boolean hasUnknown(Table table) {
        return table.rows().stream().anyMatch(row -> row.conditions().containsValue(Cell.UNKNOWN));
    }

    private static boolean differs(Table table, long seed) {
        return difference(table, seed).isPresent();
    }

    private static Optional<String> difference(Table table, long seed) {
        Set<Map<String, Object>> facts = facts(new AnyTable(new Random(seed)), table, CASES_OF_A_TABLE);
        TableEngine drools = TableEngine.compile(BoundTable.of(table));
        return difference(drools, new DmnTable(table), facts);
    }

    /** Facts that come again are judged once: all three only look at the facts. */
    private static Set<Map<String, Object>> facts(AnyTable any, Table table, int many) {
        return Stream.generate(() -> any.facts(table)).limit(many).collect(Collectors.toSet());
    }

    /** The first facts on which they do not agree, and what each says. */
    private static Optional<String> difference(TableEngine drools, DmnTable dmn, Set<Map<String, Object>> facts) {
        return facts.stream()
                .map(each -> difference(each, rows(drools, each), dmn.decide(each), matching(drools.table(), each)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> rows(TableEngine drools, Map<String, Object> facts) {
        try {
            return drools.decide(drools.bound().facts(facts));
        } catch (NoVerdict none) {
            return List.of();
        }
    }

    private static Optional<String> difference(
            Map<String, Object> facts, List<String> drools, List<String> dmn, List<String> cells) {
        return drools.equals(dmn) && drools.equals(cells)
                ? Optional.empty()
                : Optional.of(facts + ": Drools " + drools + ", DMN " + dmn + ", cells " + cells);
    }

    private static List<String> matching(Table table, Map<String, Object> facts) {
        Stream<String> rows =
                table.rows().stream().filter(row -> row.matches(facts)).map(Row::id);
        return (table.definition().hitPolicy() == HitPolicy.FIRST ? rows.limit(1) : rows).toList();
    }
}
