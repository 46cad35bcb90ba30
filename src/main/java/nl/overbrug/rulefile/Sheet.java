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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file with a header and lines, separated by semicolons as a Dutch spreadsheet writes it. */
record Sheet(String file, List<String> header, List<SheetLine> lines) {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    static final CsvSchema SEMICOLONS = CsvSchema.emptySchema().withColumnSeparator(';');
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Sheet read(String file, String text) {
        List<Found> all = parse(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        if (all.isEmpty()) {
            throw new BadTable(file, "leeg-bestand");
        }
        List<String> header = Stream.of(all.get(0).values()).map(String::strip).toList();
        if (new HashSet<>(header).size() < header.size()) {
            throw new BadTable(file, "dubbele-kolom", header.toString());
        }
        List<SheetLine> lines = new ArrayList<>();
        long within = all.get(0).breaks();
        for (Found found : all.subList(1, all.size())) {
            int row = (int) (found.line() - within);
            lines.add(new SheetLine(found.line(), row, cells(file, found, header)));
            within += found.breaks();
        }
        return new Sheet(file, header, lines);
    }

    /** @param line of the file where it begins */
    private record Found(int line, String[] values) {

        /** How often a line ends within its cells. */
        long breaks() {
            return Stream.of(values)
                    .mapToLong(value -> LINE_END.matcher(value).results().count())
                    .sum();
        }
    }

    private static List<Found> parse(String file, String text) {
        try (MappingIterator<String[]> lines =
                CSV.readerFor(String[].class).with(SEMICOLONS).readValues(text)) {
            List<Found> all = new ArrayList<>();
            int line = 1;
            while (lines.hasNextValue()) {
                String[] values = lines.nextValue();
                all.add(new Found(line, values));
                line = lines.getParser().currentLocation().getLineNr();
            }
            return all;
        } catch (IOException e) {
            throw new BadTable(file, "onleesbaar", String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> cells(String file, Found found, List<String> header) {
        String[] values = found.values();
        if (values.length != header.size()) {
            List<Object> counts = List.of(header.size(), values.length);
            throw new BadTable(List.of(new TableProblem(file, found.line(), "", "aantal-cellen", counts)));
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
