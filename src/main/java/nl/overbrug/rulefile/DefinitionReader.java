package nl.overbrug.rulefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Domain;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.TableDefinition;

/** Reads {@code table.yaml} strictly: a key that is unknown or missing is an error. */
final class DefinitionReader {

    private static final Set<String> RESERVED =
            Set.of(RowReader.ID, RowReader.CODE, RowReader.REASON, RowReader.REASON_EN, RowReader.SOURCE);

    private DefinitionReader() {}

    static TableDefinition read(String name, String file, String text) {
        Fields fields = Fields.parse(file, text);
        fields.expectOnly(Set.of(
                "label",
                "help",
                "purpose",
                "sentence",
                "hit",
                "facts",
                "verdict",
                "conditions",
                "results",
                "reasons",
                "forbidden",
                "unique",
                "needed",
                "keeps",
                "content"));
        List<Column> conditions = columns(fields, "conditions");
        List<Column> results = columns(fields, "results");
        TableDefinition table = new TableDefinition(
                name,
                new TableDefinition.Words(
                        fields.words("label"), fields.words("help"), fields.words("purpose"), fields.words("sentence")),
                hitPolicy(fields),
                new TableDefinition.Binding(fields.text("facts"), fields.text("verdict")),
                conditions,
                results,
                new LimitsReader(conditions, results).read(fields));
        check(file, table);
        return table;
    }

    private static HitPolicy hitPolicy(Fields fields) {
        String word = fields.text("hit");
        return Arrays.stream(HitPolicy.values())
                .filter(policy -> policy.word().equals(word))
                .findFirst()
                .orElseThrow(() -> fields.bad("onbekende-waarde", "hit", word));
    }

    private static List<Column> columns(Fields fields, String part) {
        List<Column> columns = new ArrayList<>();
        fields.list(part).forEach(column -> columns.add(ColumnReader.read(column)));
        return List.copyOf(columns);
    }

    private static void check(String file, TableDefinition table) {
        Set<String> keys = new HashSet<>(RESERVED);
        table.columns().forEach(column -> {
            if (!keys.add(column.key())) {
                throw new BadTable(file, "dubbele-kolom", column.key());
            }
        });
        if (table.hitPolicy() != HitPolicy.ALL
                && !table.limits().together().needed().isEmpty()) {
            throw new BadTable(file, "onbekende-sleutel", "needed");
        }
        table.conditions().stream()
                .filter(column -> column.domain() instanceof Domain.Words
                        || column.domain() instanceof Choices choices && choices.many())
                .findFirst()
                .ifPresent(column -> {
                    throw new BadTable(file, "geen-voorwaarde", column.key());
                });
    }
}
