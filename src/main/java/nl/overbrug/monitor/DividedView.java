package nl.overbrug.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.kernel.SmallCrossings;
import nl.overbrug.monitor.Boxes.Division;

/**
 * One division over the parts of a view: a table with a row for each box and a column for each part, of which the sums are known. The boxes that the
 * view keeps back make one row together, and the parts that keep back the whole of the division one column.
 */
final class DividedView {

    private final Division division;
    private final List<String> rows;
    private final List<String> others;
    private final List<Map<String, Long>> columns;

    /** @param whole what is shown of the view */
    DividedView(Division division, Map<String, Shown> whole, List<Map<String, Long>> columns) {
        this.division = division;
        this.rows = division.parts().stream()
                .filter(part -> ShownBoxes.isExact(whole, part))
                .toList();
        this.others =
                division.parts().stream().filter(part -> !rows.contains(part)).toList();
        this.columns = columns;
    }

    /** @param shown of each part of the view; the whole of the division is there, its parts are added */
    void put(List<Map<String, Shown>> shown) {
        shown.forEach(part -> division.parts().forEach(box -> part.put(box, ShownBoxes.WITHHELD)));
        List<Integer> open = IntStream.range(0, columns.size())
                .filter(at -> ShownBoxes.isExact(shown.get(at), division.whole()))
                .boxed()
                .toList();
        if (rows.isEmpty() || open.isEmpty()) {
            return;
        }
        boolean[][] kept = keptBack(tableColumns(open));
        for (int column = 0; column < open.size(); column++) {
            for (int row = 0; row < rows.size(); row++) {
                if (!kept[row][column]) {
                    long count = columns.get(open.get(column)).getOrDefault(rows.get(row), 0L);
                    shown.get(open.get(column)).put(rows.get(row), Shown.exactly(count));
                }
            }
        }
    }

    private List<Map<String, Long>> tableColumns(List<Integer> open) {
        List<Map<String, Long>> table = new ArrayList<>();
        open.forEach(at -> table.add(columns.get(at)));
        Set<Integer> shown = Set.copyOf(open);
        List<Map<String, Long>> closed = IntStream.range(0, columns.size())
                .filter(at -> !shown.contains(at))
                .mapToObj(columns::get)
                .toList();
        if (!closed.isEmpty()) {
            List<String> boxes = new ArrayList<>(division.parts());
            boxes.add(division.whole());
            table.add(ShownBoxes.total(closed, boxes));
        }
        return table;
    }

    private boolean[][] keptBack(List<Map<String, Long>> table) {
        int height = rows.size() + (others.isEmpty() ? 0 : 1);
        long[][] people = new long[height][table.size()];
        boolean[][] hide = new boolean[height][table.size()];
        long[] whole = people(table, division.whole());
        for (int row = 0; row < rows.size(); row++) {
            people[row] = people(table, rows.get(row));
            for (int column = 0; column < table.size(); column++) {
                hide[row][column] = division.telling().contains(rows.get(row))
                        && people[row][column] > 0
                        && people[row][column] == whole[column];
            }
        }
        for (String other : others) {
            long[] more = people(table, other);
            Arrays.setAll(people[rows.size()], column -> people[rows.size()][column] + more[column]);
        }
        return SmallCrossings.keptBack(people, hide);
    }

    /** In each column. */
    private static long[] people(List<Map<String, Long>> table, String box) {
        String ofPeople = ShownBoxes.PEOPLE + box;
        return table.stream()
                .mapToLong(counts -> counts.getOrDefault(ofPeople, counts.getOrDefault(box, 0L)))
                .toArray();
    }
}
