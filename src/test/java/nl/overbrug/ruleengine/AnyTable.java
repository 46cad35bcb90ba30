package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Scale;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Text;

/** Tables that nobody would write: any cell in any column. */
record AnyTable(Random random) {

    private static final String YAML = """
        label: {words}
        help: {words}
        purpose: {words}
        sentence: {words}
        hit: {hit}
        facts: nl.overbrug.ruleengine.AnyFacts
        verdict: nl.overbrug.ruleengine.AnyFacts$Verdict
        conditions:
          - {key: a, binds: yesNo, type: yes-no, {rest}}
          - {key: b, binds: yesNoUnknown, type: yes-no-unknown, {rest}}
          - {key: c, binds: fruit, type: choice, {choices}, {rest}}
          - {key: d, binds: maybeFruit, type: choice, optional: true, {choices}, {rest}}
          - {key: e, binds: number, type: number, min: -3, max: 9, {rest}}
          - {key: f, binds: maybeNumber, type: number, optional: true, min: 0, max: 8, {rest}}
          - {key: g, binds: amount, type: amount, min: 0, max: 20, {rest}}
          - {key: h, binds: day, type: date, min: 2026-01-01, max: 2026-03-31, {rest}}
          - {key: i, binds: maybeDay, type: date, optional: true, min: 2026-01-01, max: 2026-01-20, {rest}}
          - {key: j, binds: code, type: code, {rest}}
          - {key: k, binds: maybeCode, type: code, optional: true, {rest}}
        results:
          - {key: z, binds: code, type: code, {rest}}
        """.replace(
                    "{choices}", "choices: {APPLE: {nl: a, en: a}, PEAR: {nl: p, en: p}, PLUM: {nl: q, en: q}}")
            .replace("{rest}", "label: {words}, help: {words}, says: {words}")
            .replace("{words}", "{nl: 'w {}', en: 'w {}'}");

    /** Not every column is asked in every row, so that rows match at all. */
    Table next() {
        HitPolicy policy = random.nextBoolean() ? HitPolicy.ALL : HitPolicy.FIRST;
        TableDefinition definition = TableFiles.definition("proef/tabel", YAML.replace("{hit}", policy.word()));
        List<Row> rows = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(at -> row("rij-" + at, definition))
                .toList();
        return new Table(definition, rows, List.of());
    }

    private Row row(String id, TableDefinition definition) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        definition
                .conditions()
                .forEach(column -> cells.put(column.key(), random.nextInt(4) == 0 ? cell(column) : Cell.ANY));
        return new Row(id, cells, Map.of("z", "Z"), new Row.Because(id, new Text("zo", "so"), ""));
    }

    private Cell cell(Column column) {
        if (column.optional() && random.nextInt(4) == 0) {
            return Cell.UNKNOWN;
        }
        if (column.domain() instanceof Ordered ordered && random.nextInt(3) > 0) {
            return range(ordered, column);
        }
        int most =
                column.domain() instanceof Choices choices ? choices.choices().size() : 3;
        return new Cell.OneOf(IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(none -> known(column))
                .distinct()
                .toList());
    }

    private Cell range(Ordered domain, Column column) {
        Object one = known(column);
        Object other = known(column);
        boolean inOrder = domain.condition(domain.write(one) + "..").matches(other);
        return switch (random.nextInt(3)) {
            case 0 -> new Cell.Range(one, null);
            case 1 -> new Cell.Range(null, one);
            default -> inOrder ? new Cell.Range(one, other) : new Cell.Range(other, one);
        };
    }

    private Object known(Column column) {
        Object value = AnyValue.of(column, random);
        return value == null ? known(column) : value;
    }

    /** Facts that one of the rows may be about: at the bounds of its cells, a step beside them, or anything. */
    Map<String, Object> facts(Table table) {
        Row row = table.rows().get(random.nextInt(table.rows().size()));
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Column column : table.definition().conditions()) {
            List<Object> near = new ArrayList<>(near(row.conditions().get(column.key())));
            near.removeIf(value -> !column.accepts(value));
            boolean aimed = !near.isEmpty() && random.nextInt(8) > 0;
            facts.put(column.key(), aimed ? near.get(random.nextInt(near.size())) : AnyValue.of(column, random));
        }
        return facts;
    }

    private static List<Object> near(Cell cell) {
        List<Object> near = new ArrayList<>();
        if (cell instanceof Cell.OneOf one) {
            near.addAll(one.values());
        } else if (cell instanceof Cell.Range range) {
            for (Object bound : new Object[] {range.from(), range.to()}) {
                if (bound != null) {
                    near.add(bound);
                    near.add(bound);
                    near.add(Scale.step(bound, 1));
                    near.add(Scale.step(bound, -1));
                }
            }
        } else if (cell instanceof Cell.Unknown) {
            near.add(null);
        }
        return near;
    }
}
