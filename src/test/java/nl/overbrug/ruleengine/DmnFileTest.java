package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/** The file that is downloaded must mean what the table means, to a program that knows nothing of ours. */
class DmnFileTest {

    private static final int CASES = 300;

    static Stream<String> tables() {
        return ShippedTables.names();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void it_is_valid_dmn(String name) {
        assertThat(problems(ShippedTables.bound(name).table())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_dmn_engine_decides_the_same_by_it_and_with_the_same_results(String name) {
        long seed = Long.getLong("seed", System.nanoTime());
        TableEngine ours = ShippedTables.engine(name);
        Engine dmn = new Engine(ours.table());
        Random random = new Random(seed);

        for (int i = 0; i < CASES; i++) {
            Map<String, Object> facts = new LinkedHashMap<>();
            ours.table()
                    .definition()
                    .conditions()
                    .forEach(column -> facts.put(column.key(), AnyValue.of(column, random)));
            List<Map<String, Object>> expected = ours.decide(ours.bound().facts(facts)).stream()
                    .map(ours.table()::row)
                    .map(row -> results(ours.table(), row))
                    .toList();

            assertThat(dmn.decide(facts)).as("seed %d, facts %s", seed, facts).isEqualTo(expected);
        }
    }

    @Test
    void whatever_somebody_wrote_stays_text() {
        String hostile = "\"+1 ]]> <b>&amp; \\\" \uFFFF = null // */ een \"\"aanhaling\"\"";
        RuleSource shipped = ShippedRules.read().get("reward/catalogue");
        Table table = TableFiles.table(
                "reward/catalogue",
                shipped.definition(),
                shipped.rows().replace("DigiD aanvragen", "\"" + hostile.replace("\"", "\"\"") + "\""));

        assertThat(problems(table)).isEmpty();
        assertThat(new Engine(table).decide(Map.of("soort-actie", "DIGID")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("omschrijving_nl", hostile.replace("\uFFFF", "")));
    }

    private static List<String> problems(Table table) {
        return DMNValidatorFactory.newValidator()
                .validate(
                        new StringReader(DmnFile.write(table)),
                        DMNValidator.Validation.VALIDATE_SCHEMA,
                        DMNValidator.Validation.VALIDATE_MODEL,
                        DMNValidator.Validation.VALIDATE_COMPILATION)
                .stream()
                .map(DMNMessage::getText)
                .toList();
    }

    private static Map<String, Object> results(Table table, Row row) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put(DmnFile.ROW, row.id());
        for (Column column : table.definition().results()) {
            results.put(
                    Feel.name(column),
                    plain(new Feel(column).value(row.results().get(column.key()))));
        }
        return results;
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static final class Engine {
        private final Table table;
        private final DMNRuntime runtime;
        private final DMNModel model;

        Engine(Table table) {
            this.table = table;
            Resource file = ResourceFactory.newReaderResource(new StringReader(DmnFile.write(table)), "UTF-8");
            this.runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(file))
                    .getOrElseThrow(RuntimeException::new);
            this.model = runtime.getModels().get(0);
        }

        List<Map<String, Object>> decide(Map<String, Object> facts) {
            DMNContext context = runtime.newContext();
            for (Column column : table.definition().conditions()) {
                context.set(Feel.name(column), new Feel(column).value(facts.get(column.key())));
            }
            var result = runtime.evaluateAll(model, context);
            assertThat(result.getMessages(DMNMessage.Severity.ERROR)).isEmpty();
            Object decided = result.getDecisionResultByName(DmnFile.DECISION).getResult();
            List<?> rows =
                    decided instanceof List<?> several ? several : decided == null ? List.of() : List.of(decided);
            return rows.stream().map(row -> plain((Map<?, ?>) row)).toList();
        }

        private static Map<String, Object> plain(Map<?, ?> row) {
            return row.entrySet().stream()
                    .collect(
                            LinkedHashMap::new,
                            (all, each) -> all.put(each.getKey().toString(), DmnFileTest.plain(each.getValue())),
                            Map::putAll);
        }
    }
}
