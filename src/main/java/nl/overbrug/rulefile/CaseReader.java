package nl.overbrug.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.TableDefinition;

/** Reads {@code cases.csv} strictly. Where several rows should decide, the case has one line for each. */
final class CaseReader {

    private static final String ID = "id";
    private static final String DESCRIPTION = "omschrijving";

    private final TableDefinition table;
    private final LineReader reader;
    private final Map<String, ExampleCase> cases = new LinkedHashMap<>();

    private CaseReader(TableDefinition table, Sheet sheet) {
        this.table = table;
        this.reader = new LineReader(sheet);
    }

    static List<ExampleCase> read(TableDefinition table, String file, String text) {
        Sheet sheet = Sheet.read(file, text);
        sheet.expect(withoutReason(table), ExampleCase.REASON);
        CaseReader cases = new CaseReader(table, sheet);
        sheet.lines().forEach(cases::line);
        cases.reader.finish();
        return List.copyOf(cases.cases.values());
    }

    /** Reads what can be read; a case stands at the place of its first line. */
    static Reading<ExampleCase> reading(TableDefinition table, Sheet sheet) {
        CaseReader cases = new CaseReader(table, sheet);
        sheet.lines().forEach(cases::line);
        Map<Integer, ExampleCase> good = new LinkedHashMap<>();
        if (cases.reader.problems().isEmpty()) {
            for (SheetLine line : sheet.lines()) {
                ExampleCase read = cases.cases.remove(line.cell(ID));
                if (read != null) {
                    good.put(line.number() - 2, read);
                }
            }
        }
        return new Reading<>(good, cases.reader.problems());
    }

    /** All but the words of a row: rows of words have no reason. */
    static List<String> columns(TableDefinition table) {
        return table.isContent()
                ? withoutReason(table)
                : Stream.concat(withoutReason(table).stream(), Stream.of(ExampleCase.REASON))
                        .toList();
    }

    private static List<String> withoutReason(TableDefinition table) {
        return Stream.concat(Stream.of(ID, DESCRIPTION), table.columns().map(Column::key))
                .toList();
    }

    private void line(SheetLine line) {
        String id = reader.text(line, ID, true);
        ExampleCase read = new ExampleCase(
                id, reader.text(line, DESCRIPTION, true), facts(line), new ArrayList<>(List.of(outcome(line))));
        ExampleCase before = cases.putIfAbsent(id, read);
        if (before != null) {
            again(line, before, read);
        }
    }

    private void again(SheetLine line, ExampleCase before, ExampleCase read) {
        if (table.hitPolicy() != HitPolicy.ALL || !before.facts().equals(read.facts())) {
            reader.note(line, ID, "dubbel-id", read.id());
        }
        before.expected().addAll(read.expected());
    }

    private Map<String, Object> facts(SheetLine line) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Column column : table.conditions()) {
            String text = reader.text(line, column.key(), false);
            Object fact = reader.read(line, column.key(), () -> column.fact(text));
            if (fact != null) {
                facts.put(column.key(), fact);
            }
        }
        return facts;
    }

    private ExampleCase.Outcome outcome(SheetLine line) {
        return new ExampleCase.Outcome(results(line), reader.reason(line, table, line.cell(ExampleCase.REASON)));
    }

    private Map<String, Object> results(SheetLine line) {
        Map<String, Object> results = new LinkedHashMap<>();
        for (Column column : table.results()) {
            Object result = reader.read(line, column.key(), () -> column.result(line.cell(column.key())));
            if (result != null) {
                results.put(column.key(), result);
            }
        }
        return results;
    }
}
