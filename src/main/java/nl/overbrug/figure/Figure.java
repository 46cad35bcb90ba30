package nl.overbrug.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * One figure: a table with what it counts and how. The same record is shown on the page and written to a file.
 *
 * @param id its name in addresses, different for each figure of a page
 * @param columns the first is that of the heads
 */
public record Figure(
        String id, String caption, Definition definition, Base base, List<Column> columns, List<Line> lines) {

    /** A heading on the page. */
    public record Heading(String label, int columns, int rows, boolean number, boolean group) {}

    /** @param under what stands small below it: nothing, its n, or a bound and another */
    public record Place(Cell cell, List<Cell> under, Column column) {

        /** Whether there is nothing but its text, as in most of a long table. */
        public boolean isPlain() {
            return cell.span() == 1 && under.isEmpty() && !cell.isWithheld() && !isBarred();
        }

        /** Whether a bar shows it too. */
        public boolean isBarred() {
            return column.kind() == Column.Kind.BAR && cell.isNumber();
        }

        /** Of its column; null when it has none of its own. */
        public String style() {
            return column.isNumber() ? "number" : null;
        }
    }

    /** Whether nothing of it may be shown: a page need not repeat that in each cell. */
    public boolean isKeptBack() {
        return lines.stream().anyMatch(Line::isWithheld) && lines.stream().allMatch(Line::isEmptyOrWithheld);
    }

    /** One or two lines of headings. */
    public List<List<Heading>> headings() {
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        List<Heading> first = new ArrayList<>();
        List<Heading> second = new ArrayList<>();
        String before = "";
        for (Column column : columns) {
            if (column.isUnder()) {
                continue;
            }
            if (column.group().isEmpty()) {
                first.add(new Heading(column.label(), 1, grouped ? 2 : 1, column.isNumber(), false));
            } else {
                second.add(new Heading(column.label(), 1, 1, column.isNumber(), false));
                if (!column.group().equals(before)) {
                    first.add(new Heading(column.group(), wide(column.group()), 1, true, true));
                }
            }
            before = column.group();
        }
        return grouped ? List.of(first, second) : List.of(first);
    }

    /** The cells of a line as they stand on the page. */
    public List<Place> places(Line line) {
        List<Place> places = new ArrayList<>();
        int at = 1;
        for (Cell cell : line.cells()) {
            Column column = columns.get(at);
            if (column.isUnder()) {
                if (!cell.text().isEmpty()) {
                    places.get(places.size() - 1).under().add(cell);
                }
            } else {
                places.add(new Place(cell, new ArrayList<>(), column));
            }
            at += cell.span();
        }
        return places;
    }

    private int wide(String group) {
        return (int)
                columns.stream().filter(column -> column.group().equals(group)).count();
    }
}
