package nl.overbrug.rulefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Text;

/** Reads {@code rows.csv} strictly. */
final class RowReader {

    static final String ID = "id";
    static final String CODE = ExampleCase.REASON;
    static final String REASON = "reden";
    static final String REASON_EN = "reden_en";
    static final String SOURCE = "bron";
    /** Holds {@link #YES} in a row that is switched off; may be left out. */
    static final String OFF = "uit";

    static final String YES = "ja";
    static final int MOST_ROWS = 1000;

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final TableDefinition table;
    private final Sheet sheet;
    private final LineReader reader;
    private final Set<String> ids = new HashSet<>();
    private final Map<SheetLine, Row> on = new LinkedHashMap<>();

    private RowReader(TableDefinition table, Sheet sheet) {
        this.table = table;
        this.sheet = sheet;
        this.reader = new LineReader(sheet);
    }

    static Table read(TableDefinition table, String file, String text) {
        Sheet sheet = Sheet.read(file, text);
        sheet.expect(columns(table), OFF);
        if (sheet.lines().size() > MOST_ROWS) {
            throw new BadTable(file, "te-veel-rijen", MOST_ROWS);
        }
        return new RowReader(table, sheet).table();
    }

    /** Reads what can be read. */
    static Reading<Row> reading(TableDefinition table, Sheet sheet) {
        RowReader rows = new RowReader(table, sheet);
        Map<Integer, Row> good = new LinkedHashMap<>();
        for (SheetLine line : sheet.lines()) {
            int before = rows.reader.problems().size();
            Row row = rows.row(line);
            if (rows.reader.problems().size() == before) {
                good.put(line.number() - 2, row);
            }
        }
        rows.judgeTogether();
        return new Reading<>(good, rows.reader.problems());
    }

    static List<String> columns(TableDefinition table) {
        Stream<String> because = table.isContent() ? Stream.of(SOURCE) : Stream.of(CODE, REASON, REASON_EN, SOURCE);
        return Stream.of(Stream.of(ID), table.columns().map(Column::key), because)
                .flatMap(part -> part)
                .toList();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        List<Row> resting = new ArrayList<>();
        for (SheetLine line : sheet.lines()) {
            (isOff(line) ? resting : rows).add(row(line));
        }
        judgeTogether();
        reader.finish();
        return new Table(table, List.copyOf(rows), List.copyOf(resting));
    }

    private void judgeTogether() {
        new RowsTogether(table, reader).judge(on);
    }

    private boolean isOff(SheetLine line) {
        String off = line.cell(OFF);
        if (!off.isEmpty() && !off.equals(YES)) {
            reader.note(line, OFF, "niet-in-keuze", off, YES);
        }
        return !off.isEmpty();
    }

    private Row row(SheetLine line) {
        int before = reader.problems().size();
        Row row = new Row(id(line), conditions(line), results(line), because(line));
        if (reader.problems().size() == before) {
            table.limits().forbidden().stream()
                    .filter(each -> each.isSaidBy(row))
                    .forEach(each -> reader.note(
                            line,
                            each.at(),
                            "verboden",
                            each.because().nl(),
                            each.because().en()));
            if (line.cell(OFF).isEmpty()) {
                on.put(line, row);
            }
        }
        return row;
    }

    private String id(SheetLine line) {
        String id = word(line, ID);
        if (!ids.add(id)) {
            reader.note(line, ID, "dubbel-id", id);
        }
        return id;
    }

    /** Row ids reach the rule engine, so they are short plain words. */
    private String word(SheetLine line, String column) {
        String word = reader.text(line, column, true);
        if (!word.isEmpty() && !WORD.matcher(word).matches()) {
            reader.note(line, column, "geen-woord", word);
        }
        return word;
    }

    private Map<String, Cell> conditions(SheetLine line) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Column column : table.conditions()) {
            String text = reader.text(line, column.key(), false);
            cells.put(column.key(), reader.read(line, column.key(), () -> column.condition(text)));
        }
        return cells;
    }

    private Map<String, Object> results(SheetLine line) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Column column : table.results()) {
            String text = reader.text(line, column.key(), false);
            Object result = reader.read(line, column.key(), () -> column.result(text));
            if (result != null) {
                cells.put(column.key(), result);
            }
        }
        return cells;
    }

    private Row.Because because(SheetLine line) {
        if (table.isContent()) {
            return new Row.Because("", Text.NONE, reader.text(line, SOURCE, false));
        }
        String reason = reader.text(line, REASON, true);
        String english = reader.text(line, REASON_EN, false);
        return new Row.Because(
                reader.reason(line, table, word(line, CODE)),
                new Text(reason, english.isEmpty() ? reason : english),
                reader.text(line, SOURCE, false));
    }
}
