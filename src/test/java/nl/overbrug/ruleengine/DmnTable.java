package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Table;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A table run by the DMN engine. */
final class DmnTable {

    private final DmnWriter writer;
    private final Table table;
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnTable(Table table) {
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
