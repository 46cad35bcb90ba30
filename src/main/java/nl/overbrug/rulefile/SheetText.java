package nl.overbrug.rulefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The text of {@code rows.csv} and {@code cases.csv} as lines of cells, and back. */
public final class SheetText {

    private static final CsvMapper CSV = new CsvMapper();

    private SheetText() {}

    /**
     * The cells of each line by the name of the column, as they are written.
     *
     * @param file its name, for messages
     * @throws BadTable when it is not a sheet
     */
    public static List<Map<String, String>> lines(String file, String text) {
        return numbered(file, text).stream().map(SheetLine::cells).toList();
    }

    /** The same, with where each line stands. */
    public static List<SheetLine> numbered(String file, String text) {
        return Sheet.read(file, text).lines();
    }

    /** @param lines what a line has no cell for is left empty */
    public static String write(List<String> header, List<Map<String, String>> lines) {
        List<List<String>> all = new ArrayList<>(List.of(header));
        lines.forEach(line -> all.add(
                header.stream().map(column -> line.getOrDefault(column, "")).toList()));
        try {
            return CSV.writer(Sheet.SEMICOLONS).writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines that never stood in a file, as if they did. */
    static Sheet sheet(String file, List<String> header, List<Map<String, String>> lines) {
        List<SheetLine> numbered = new ArrayList<>();
        lines.forEach(cells -> numbered.add(new SheetLine(numbered.size() + 2, numbered.size() + 2, cells)));
        return new Sheet(file, header, List.copyOf(numbered));
    }
}
