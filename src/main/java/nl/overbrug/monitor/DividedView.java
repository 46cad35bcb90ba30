package nl.overbrug.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    private final Columns columns;

    /** @param whole what is shown of the view */
    DividedView(Division division, ShownBoxes whole, Columns columns) {
        this.division = division;
        this.rows = division.parts().stream().filter(whole::shows).toList();
        this.others =
                division.parts().stream().filter(part -> !rows.contains(part)).toList();
        this.columns = columns;
    }

    /** @param shown by the place of the box, and the part of the view; the whole of the division is there, its parts are added, or the other way */
    void put(Map<Integer, Shown[]> shown) {
        if (division.joins()) {
            shown.put(columns.place(division.whole()), joined(shown));
            return;
        }
        Shown[] whole = shown.get(columns.place(division.whole()));
        for (String part : division.parts()) {
            // Of nobody, all parts are nobody too.
            shown.put(
                    columns.place(part),
                    Arrays.stream(whole)
                            .map(each -> each.equals(ShownBoxes.NOBODY) ? each : ShownBoxes.WITHHELD)
                            .toArray(Shown[]::new));
        }
        int[] open = IntStream.range(0, whole.length)
                .filter(at -> whole[at].isExact())
                .toArray();
        if (rows.isEmpty() || open.length == 0) {
            return;
        }
        boolean[][] kept = keptBack(open);
        for (int row = 0; row < rows.size(); row++) {
            int place = columns.place(rows.get(row));
            long[] numbers = columns.numbers(place);
            for (int column = 0; column < open.length; column++) {
                if (!kept[row][column]) {
                    shown.get(place)[open[column]] = Shown.exactly(numbers[open[column]]);
                }
            }
        }
    }

    private Shown[] joined(Map<Integer, Shown[]> shown) {
        List<Shown[]> parts = division.parts().stream()
                .map(part -> shown.get(columns.place(part)))
                .toList();
        return IntStream.range(0, parts.get(0).length)
                .mapToObj(at -> ShownBoxes.joined(parts.stream().map(part -> part[at])))
                .toArray(Shown[]::new);
    }

    private boolean[][] keptBack(int[] open) {
        long[][] people = new long[rows.size() + (others.isEmpty() ? 0 : 1)][];
        long[] whole = people(division.whole(), open);
        boolean[][] hide = new boolean[people.length][whole.length];
        for (int row = 0; row < rows.size(); row++) {
            people[row] = people(rows.get(row), open);
            if (division.telling().contains(rows.get(row))) {
                for (int column = 0; column < whole.length; column++) {
                    hide[row][column] = people[row][column] > 0 && people[row][column] == whole[column];
                }
            }
        }
        if (!others.isEmpty()) {
            long[] together = new long[whole.length];
            for (String other : others) {
                long[] more = people(other, open);
                Arrays.setAll(together, column -> together[column] + more[column]);
            }
            people[rows.size()] = together;
        }
        return SmallCrossings.keptBack(people, hide);
    }

    /** In each open column, and in those that are not open together when there are any. */
    private long[] people(String box, int[] open) {
        long[] all = columns.people(columns.place(box));
        long[] table = Arrays.copyOf(
                IntStream.of(open).mapToLong(at -> all[at]).toArray(),
                open.length + (open.length < all.length ? 1 : 0));
        if (open.length < all.length) {
            table[open.length] = Arrays.stream(all).sum() - Arrays.stream(table).sum();
        }
        return table;
    }
}
