package nl.overbrug.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure as the rows of a file: what it is, what it counts, and the table.
 *
 * @param heading the place of the row with the headings, 0 for the first
 */
record FigureSheet(String title, List<List<Cell>> rows, int heading) {

    static FigureSheet of(Figures figures, Figure figure, FigureWords words, String madeOn) {
        Frame frame = figures.frame();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(texts(figure.caption()));
        rows.add(texts(words.of("figuur.gemaakt"), madeOn));
        rows.add(texts(words.of("figuur.periode"), figures.period(figure)));
        rows.add(texts(words.of("figuur.wie"), frame.part()));
        rows.add(texts(words.of("figuur.basis"), figure.base().of()));
        rows.add(List.of(Cell.text("n"), figure.base().n()));
        rows.add(List.of(Cell.text(words.of("figuur.ontbreekt")), figure.base().missing()));
        rows.add(texts(words.of("figuur.regels"), rules(figures.rules(figure), words)));
        rows.add(texts(words.of("figuur.hoe"), words.of(figure.definition().words())));
        rows.add(texts(words.of("figuur.bron"), words.of(figure.definition().source())));
        rows.add(texts(words.of("figuur.tekens"), words.of("figuur.tekens.uitleg")));
        rows.add(List.of());
        int heading = rows.size();
        rows.add(figure.columns().stream()
                .map(column -> Cell.text(column.fullLabel()))
                .toList());
        figure.lines().forEach(line -> rows.add(line(line)));
        return new FigureSheet(figure.caption(), rows, heading);
    }

    private static List<Cell> texts(String... texts) {
        return Stream.of(texts).map(Cell::text).toList();
    }

    private static String rules(List<InForce> rules, FigureWords words) {
        return rules.stream()
                .map(rule -> words.of("figuur.versie", rule.label(), rule.number()))
                .collect(Collectors.joining("; "));
    }

    /** A cell over several columns is followed by empty ones. */
    private static List<Cell> line(Line line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("  ".repeat(line.depth()) + line.head()));
        for (Cell cell : line.cells()) {
            cells.add(cell);
            for (int more = 1; more < cell.span(); more++) {
                cells.add(Cell.text(""));
            }
        }
        return cells;
    }
}
