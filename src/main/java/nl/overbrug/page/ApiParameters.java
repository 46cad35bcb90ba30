package nl.overbrug.page;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Map;

/** What the parameters of the interface may hold, beside what the code says of them, each with an example that is answered. */
record ApiParameters(Texts texts) {

    private static final Map<String, Object> EXAMPLES = Map.of(
            "jaar", 2018, "deel", "REFERRER:SCHOOL", "op", "2026-01-01", "tabel", "target-group", "word", "intake");

    private static final Map<String, String> PATTERNS = Map.of(
            "deel", "^(CASELOAD|(TEAM|DISTRICT|REFERRER):.+)$", "tabel", "^[a-z][a-z-]*$", "word", "^[a-z][a-z-]*$");

    /** The first year of which dossiers can be brought in, as {@code monitor.Period} judges it; the last is next year. */
    private static final Map<String, BigDecimal> LOWEST = Map.of("jaar", BigDecimal.valueOf(1900));

    void describe(Parameter parameter) {
        String name = parameter.getName();
        Schema<?> schema = parameter.getSchema();
        schema.setPattern(PATTERNS.get(name));
        schema.setMinimum(LOWEST.get(name));
        if (schema.getTypes() != null && schema.getTypes().contains("boolean")) {
            schema.setDefault(false);
        }
        parameter.description(texts.of("api.parameter." + name)).setExample(EXAMPLES.get(name));
    }
}
