package nl.overbrug.rulesheet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.TableDefinition;

/** Puts a block of cells in the lines of a table, as a spreadsheet does: over what stands there, and below it what does not fit. */
final class PastedBlock {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final CsvSchema TABS = CsvSchema.emptySchema().withColumnSeparator('\t');
    private static final String ID = "id";

    private final TableDefinition table;
    private final List<Map<String, String>> lines = new ArrayList<>();
    private final Paste paste;
    private final List<SheetProblem> problems = new ArrayList<>();

    private PastedBlock(TableDefinition table, List<Map<String, String>> lines, Paste paste) {
        this.table = table;
        lines.forEach(line -> this.lines.add(new LinkedHashMap<>(line)));
        this.paste = paste;
    }

    static List<Map<String, String>> into(TableDefinition table, List<Map<String, String>> lines, Paste paste) {
        if (paste.text().length() > RuleSheets.MOST_BYTES) {
            throw new BadSheet("te-groot", RuleSheets.MOST_BYTES / 1_000_000);
        }
        return new PastedBlock(table, lines, paste).pasted();
    }

    private List<Map<String, String>> pasted() {
        List<List<String>> block = cells(paste.text());
        List<String> headings = headings(block);
        List<String> columns = headings.isEmpty() ? columnsFrom(paste.column()) : headings;
        block.removeIf(cells -> !known(cells).isEmpty());
        int next = place(paste.row());
        for (int at = 0; at < block.size(); at++) {
            Map<String, String> cells = line(block.get(at), columns, at + 1);
            int place = columns.contains(ID) ? place(cells.getOrDefault(ID, "")) : next++;
            put(place, cells);
        }
        if (lines.size() > SheetReader.MOST_LINES) {
            throw new BadSheet("te-veel-regels", SheetReader.MOST_LINES);
        }
        if (!problems.isEmpty()) {
            throw new BadSheet(problems);
        }
        return lines;
    }

    /** Without the empty lines at the end. */
    private static List<List<String>> cells(String text) {
        List<List<String>> block = new ArrayList<>();
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).with(TABS).readValues(text.replaceFirst("[\\r\\n]+$", ""))) {
            while (rows.hasNext()) {
                block.add(Arrays.stream(rows.next()).map(String::strip).toList());
            }
        } catch (IOException | RuntimeException e) {
            throw new BadSheet("geen-blok");
        }
        block.removeIf(cells -> cells.stream().allMatch(String::isEmpty));
        if (block.isEmpty()) {
            throw new BadSheet("leeg-blok");
        }
        return block;
    }

    /** The columns that the first line names; none when it holds no headings. */
    private List<String> headings(List<List<String>> block) {
        List<String> headings = known(block.get(0));
        if (!headings.isEmpty() && headings.stream().distinct().count() < headings.size()) {
            throw new BadSheet("dubbele-kop");
        }
        return headings;
    }

    /** The columns with these names or headings; none when any of them is something else. */
    private List<String> known(List<String> cells) {
        List<String> columns = cells.stream().map(this::column).toList();
        return columns.contains("") ? List.of() : columns;
    }

    private String column(String heading) {
        return TableFiles.rowColumns(table).stream()
                .filter(column -> column.equals(heading)
                        || SheetWords.heading(table, column).isCalled(heading))
                .findFirst()
                .orElse("");
    }

    private List<String> columnsFrom(String first) {
        List<String> all = TableFiles.rowColumns(table);
        return all.subList(Math.max(0, all.indexOf(first)), all.size());
    }

    private Map<String, String> line(List<String> cells, List<String> columns, int number) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            if (at < columns.size()) {
                line.put(columns.get(at), cell(columns.get(at), cells.get(at), number, at + 1));
            } else if (!cells.get(at).isEmpty()) {
                problems.add(SheetProblem.of("", "te-breed", number, columns.size()));
            }
        }
        return line;
    }

    private String cell(String column, String text, int row, int place) {
        if (text.length() > CellText.LONGEST) {
            problems.add(SheetProblem.of("", "te-lang-in-blok", row, place, CellText.LONGEST));
            return "";
        }
        return table.columns()
                .filter(each -> each.key().equals(column))
                .findFirst()
                .map(each -> ShownCell.asWritten(each, text))
                .orElse(text);
    }

    /** Where the row with this id stands; below the last one when there is none. */
    private int place(String id) {
        for (int at = 0; at < lines.size(); at++) {
            if (!id.isEmpty() && id.equals(lines.get(at).get(ID))) {
                return at;
            }
        }
        return lines.size();
    }

    private void put(int place, Map<String, String> cells) {
        if (place >= lines.size()) {
            lines.add(new LinkedHashMap<>(cells));
        } else {
            lines.get(place).putAll(cells);
        }
    }
}
