package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools, the DMN engine and the cells themselves must agree on which rows match, whatever the facts are. */
class EnginesAgreeTest {

    private static final int CASES = 3000;

    @ParameterizedTest
    @MethodSource("tables")
    void on_generated_facts_all_three_find_the_same_rows(String name) {
        long seed = Long.getLong("seed", System.nanoTime());
        TableEngine drools = ShippedTables.engine(name);
        DmnEngine dmn = new DmnEngine(drools.table());
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

    private static final class DmnEngine {
        private final DmnWriter writer;
        private final Table table;
        private final DMNRuntime runtime;
        private final DMNModel model;

        DmnEngine(Table table) {
            this.table = table;
            this.writer = new DmnWriter(table);
            Resource file = ResourceFactory.newReaderResource(new StringReader(writer.write()), "UTF-8");
            this.runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(file))
                    .getOrElseThrow(RuntimeException::new);
            this.model = runtime.getModels().get(0);
        }

        List<String> decide(Map<String, Object> facts) {
            DMNContext context = runtime.newContext();
            for (Column column : table.definition().conditions()) {
                context.set(column.binds(), writer.value(column, facts.get(column.key())));
            }
            var result = runtime.evaluateAll(model, context);
            assertThat(result.getMessages(DMNMessage.Severity.ERROR)).isEmpty();
            Object rows = result.getDecisionResultByName(DmnWriter.DECISION).getResult();
            return rows instanceof List<?> several
                    ? several.stream().map(Object::toString).toList()
                    : rows == null ? List.of() : List.of(rows.toString());
        }
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
