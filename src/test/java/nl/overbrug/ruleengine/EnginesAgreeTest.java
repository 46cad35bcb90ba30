package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drools, the DMN engine and the cells themselves must agree on which rows match, whatever the facts are. */
class EnginesAgreeTest {

    private static final int CASES = 3000;

    @ParameterizedTest
    @MethodSource("tables")
    void on_generated_facts_all_three_find_the_same_rows(String name) {
        long seed = Long.getLong("seed", System.nanoTime());
        TableEngine drools = ShippedTables.engine(name);
        DmnTable dmn = new DmnTable(drools.table());
        FactsMaker maker = new FactsMaker(drools.table().definition(), new Random(seed));

        List<Record> cases = new ArrayList<>();
        List<Optional<List<String>>> byOne = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Map<String, Object> facts = maker.next();
            cases.add(drools.bound().facts(facts));
            List<String> rows = drools.decide(cases.get(i));
            byOne.add(Optional.of(rows));

            assertThat(dmn.decide(facts)).as("seed %d, facts %s", seed, facts).isEqualTo(rows);
            assertThat(Trace.of(drools.table(), facts).deciding())
                    .extracting(Row::id)
                    .as("seed %d, facts %s", seed, facts)
                    .isEqualTo(rows);
        }

        assertThat(drools.decideAll(cases))
                .as("seed %d, all in one session", seed)
                .isEqualTo(byOne);
    }

    static Stream<String> tables() {
        return ShippedTables.names()
                .filter(name -> !ShippedTables.bound(name)
                        .table()
                        .definition()
                        .conditions()
                        .isEmpty());
    }

    /** Any facts of the domain, those at the edges of ranges more often. */
    private record FactsMaker(TableDefinition table, Random random) {

        Map<String, Object> next() {
            Map<String, Object> facts = new LinkedHashMap<>();
            table.conditions().forEach(column -> facts.put(column.key(), AnyValue.of(column, random)));
            return facts;
        }
    }
}
