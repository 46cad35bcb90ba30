package nl.overbrug.rulefile;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file with a header and lines, separated by semicolons as a Dutch spreadsheet writes it. */
record Sheet(String file, List<String> header, List<Line> lines) {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    static final CsvSchema SEMICOLONS = CsvSchema.emptySchema().withColumnSeparator(';');
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param number 2 is the first line below the header */
    record Line(int number, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static Sheet read(String file, String text) {
        List<String[]> all = parse(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        if (all.isEmpty()) {
            throw new BadTable(file, "leeg-bestand");
        }
        List<String> header = List.of(all.get(0)).stream().map(String::strip).toList();
        if (new HashSet<>(header).size() < header.size()) {
            throw new BadTable(file, "dubbele-kolom", header.toString());
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            lines.add(new Line(i + 1, line(file, i + 1, header, all.get(i))));
        }
        return new Sheet(file, header, lines);
    }

    private static List<String[]> parse(String file, String text) {
        try (MappingIterator<String[]> lines =
                CSV.readerFor(String[].class).with(SEMICOLONS).readValues(text)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new BadTable(file, "onleesbaar", String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> line(String file, int number, List<String> header, String[] values) {
        if (values.length != header.size()) {
            List<Object> counts = List.of(header.size(), values.length);
            throw new BadTable(List.of(new TableProblem(file, number, "", "aantal-cellen", counts)));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            cells.put(header.get(i), values[i].strip());
        }
        return cells;
    }

    /** The header must hold exactly these columns, in any order; it may hold the others. */
    void expect(List<String> columns, String... others) {
        List<TableProblem> problems = new ArrayList<>();
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add(problem(1, column, "kolom-ontbreekt")));
        header.stream()
                .filter(column -> !columns.contains(column) && !List.of(others).contains(column))
                .forEach(column -> problems.add(problem(1, column, "onbekende-kolom")));
        if (!problems.isEmpty()) {
            throw new BadTable(problems);
        }
    }

    TableProblem problem(int line, String column, String code, Object... args) {
        return new TableProblem(file, line, column, code, List.of(args));
    }
}
