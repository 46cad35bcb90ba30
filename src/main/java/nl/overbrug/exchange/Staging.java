package nl.overbrug.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Brings the rows of one file to a table that only this transaction sees, each with the number of its line. */
final class Staging {

    /** What was brought in; {@code empty}: which columns are empty somewhere; {@code whole}: whether no row was passed over. */
    record Staged(int rows, BitSet empty, boolean whole) {}

    private static final char TAB = '\t';

    private final DossierFile file;
    private final Cells cells;
    private final Faults faults;
    private final BitSet empty = new BitSet();
    private final StringBuilder line = new StringBuilder();
    private int rows;
    private boolean whole;

    Staging(DossierFile file, Cells cells, Faults faults) {
        this.file = file;
        this.cells = cells;
        this.faults = faults;
    }

    String table() {
        String columns = file.columns().stream()
                .map(column -> column.stored() + " " + column.kind().stored())
                .collect(Collectors.joining(", "));
        return "drop table if exists pg_temp.%1$s; create temporary table %1$s (line integer, %2$s) on commit drop"
                .formatted(file.staged(), columns);
    }

    Staged copy(InputStream in, Connection connection) throws IOException, SQLException {
        String columns = file.columns().stream().map(Column::stored).collect(Collectors.joining(", "));
        String copy = "copy %s (line, %s) from stdin".formatted(file.staged(), columns);
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(
                        new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, 1 << 16),
                        StandardCharsets.UTF_8),
                1 << 16)) {
            read(in, out);
        }
        return new Staged(rows, empty, whole);
    }

    private void read(InputStream in, Writer out) throws IOException {
        CsvReader csv = new CsvReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            List<Column> order = headings(csv.next());
            int[] places = file.columns().stream().mapToInt(order::indexOf).toArray();
            List<String> row = order.isEmpty() ? null : csv.next();
            whole = !order.isEmpty();
            while (row != null && !faults.full()) {
                if (row.size() > 1 || row.get(0) != null) {
                    write(csv.line(), order.size(), places, row, out);
                }
                row = csv.next();
            }
            whole &= row == null;
        } catch (CharacterCodingException e) { // in what was read ahead, so on no line that is known
            whole = false;
            faults.add(Fault.of(file.entry(), "geen-utf8"));
        } catch (CsvReader.Unreadable e) {
            whole = false;
            faults.add(Fault.of(file.entry(), csv.line(), "", e.message()));
        }
    }

    /** The columns in the order of the file, null for one that is not known; empty when it cannot be read by them. */
    private List<Column> headings(List<String> names) {
        if (names == null) {
            faults.add(Fault.of(file.entry(), "geen-koppen"));
            return List.of();
        }
        if (names.size() == 1 && names.get(0) != null && names.get(0).matches(".*[;\t].*")) {
            faults.add(Fault.of(file.entry(), 1, "", "andere-komma"));
            return List.of();
        }
        List<Column> order = new ArrayList<>();
        Set<String> missing =
                file.columns().stream().filter(Column::needed).map(Column::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        boolean good = true;
        for (String heading : names) {
            String name = heading == null ? "" : heading.replace("\uFEFF", "").strip();
            Column column = file.find(name).orElse(null);
            missing.remove(name);
            order.add(column);
            if (column == null || !seen.add(name)) {
                faults.add(Fault.of(
                        file.entry(), 1, "", column == null ? "onbekende-kolom" : "kolom-tweemaal", number(order)));
                good = false;
            }
        }
        missing.stream().sorted().forEach(name -> faults.add(Fault.of(file.entry(), 1, name, "kolom-ontbreekt")));
        return good && missing.isEmpty() ? order : List.of();
    }

    private static String number(List<Column> order) {
        return String.valueOf(order.size());
    }

    /** @param places where the cell of each column stands in the row; -1: nowhere */
    private void write(int number, int cellCount, int[] places, List<String> row, Writer out) throws IOException {
        if (row.size() != cellCount) {
            whole = false;
            faults.add(Fault.of(
                    file.entry(), number, "", "aantal-cellen", String.valueOf(row.size()), String.valueOf(cellCount)));
            return;
        }
        rows++;
        line.setLength(0);
        line.append(number);
        for (int at = 0; at < places.length; at++) {
            String value = places[at] < 0 ? null : value(number, file.columns().get(at), row.get(places[at]));
            line.append(TAB);
            if (value == null) {
                empty.set(at);
                line.append("\\N");
            } else {
                escaped(value, line);
            }
        }
        out.append(line.append('\n'));
    }

    private String value(int number, Column column, String cell) {
        try {
            return cells.read(file, column, cell);
        } catch (Cells.Wrong wrong) {
            faults.add(Fault.of(file.entry(), number, column.name(), wrong.getMessage(), wrong.with()));
            return null;
        }
    }

    /** What needs no escape is written at once: letter by letter takes twice as long. */
    private static void escaped(String value, StringBuilder out) {
        int from = 0;
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '\\' || letter == '\n' || letter == '\r' || letter == TAB) {
                out.append(value, from, at).append('\\').append(named(letter));
                from = at + 1;
            }
        }
        out.append(value, from, value.length());
    }

    private static char named(char letter) {
        return switch (letter) {
            case '\n' -> 'n';
            case '\r' -> 'r';
            case TAB -> 't';
            default -> letter;
        };
    }
}
