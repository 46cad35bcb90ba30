package nl.overbrug.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Boxes.Division;

/** What docs/adr/0022 says of the parts of a view, as plainly as it stands there: every sum is added up again whenever it is needed. */
final class PlainlyShown {

    private static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);

    private final ShownBoxes whole;
    private final List<Map<String, Long>> columns;
    private final List<Map<String, Shown>> shown = new ArrayList<>();

    private PlainlyShown(ShownBoxes whole, List<Map<String, Long>> columns) {
        this.whole = whole;
        this.columns = columns;
        columns.forEach(column -> shown.add(new HashMap<>()));
    }

    /** @param columns by box how many there are, and after {@link ShownBoxes#PEOPLE} of how many people they are where they are no people */
    static List<Map<String, Shown>> split(Boxes boxes, ShownBoxes whole, List<Map<String, Long>> columns) {
        PlainlyShown plainly = new PlainlyShown(whole, columns);
        boxes.bases().forEach(plainly::base);
        boxes.divisions().forEach(plainly::division);
        return plainly.shown;
    }

    private void base(String base) {
        List<Count> counts = columns.stream()
                .map(column -> new Count(number(column, base), people(column, base)))
                .toList();
        Count total = new Count(
                counts.stream().mapToLong(Count::number).sum(),
                counts.stream().mapToInt(Count::people).sum());
        List<Shown> each = SmallCounts.parts(total, counts);
        for (int at = 0; at < columns.size(); at++) {
            shown.get(at).put(base, whole.of(base).isExact() ? each.get(at) : WITHHELD);
        }
    }

    private void division(Division division) {
        if (division.joins()) {
            shown.forEach(column -> column.put(
                    division.whole(),
                    together(division.parts().stream().map(column::get).toList())));
            return;
        }
        shown.forEach(column -> division.parts()
                .forEach(part -> column.put(
                        part, column.get(division.whole()).equals(Shown.exactly(0)) ? Shown.exactly(0) : WITHHELD)));
        List<Integer> open =
                columns(column -> shown.get(column).get(division.whole()).isExact());
        List<Integer> closed = columns(column -> !open.contains(column));
        List<List<Integer>> across = open.stream().map(List::of).collect(Collectors.toCollection(ArrayList::new));
        if (!closed.isEmpty()) {
            across.add(closed);
        }
        Map<Boolean, List<String>> parts = division.parts().stream()
                .collect(Collectors.partitioningBy(part -> whole.of(part).isExact()));
        List<List<String>> down =
                parts.get(true).stream().map(List::of).collect(Collectors.toCollection(ArrayList::new));
        if (!parts.get(false).isEmpty()) {
            down.add(parts.get(false));
        }
        if (open.isEmpty() || parts.get(true).isEmpty()) {
            return;
        }
        Table table = new Table(division, down, across);
        table.grow();
        for (int row = 0; row < parts.get(true).size(); row++) {
            for (int column = 0; column < open.size(); column++) {
                if (!(table.rows.contains(row) && table.crossing.contains(column))) {
                    String part = down.get(row).get(0);
                    int at = open.get(column);
                    shown.get(at).put(part, Shown.exactly(number(columns.get(at), part)));
                }
            }
        }
    }

    private static Shown together(List<Shown> parts) {
        return parts.stream().allMatch(Shown::isExact)
                ? Shown.exactly(parts.stream().mapToLong(Shown::number).sum())
                : WITHHELD;
    }

    private List<Integer> columns(java.util.function.IntPredicate which) {
        return IntStream.range(0, columns.size()).filter(which).boxed().toList();
    }

    private static long number(Map<String, Long> column, String box) {
        return column.getOrDefault(box, 0L);
    }

    private static int people(Map<String, Long> column, String box) {
        return column.getOrDefault(ShownBoxes.PEOPLE + box, number(column, box)).intValue();
    }

    /** Boxes that make one row, and columns that make one column. */
    private final class Table {

        private final Division division;
        private final List<List<String>> down;
        private final List<List<Integer>> across;
        private final Set<Integer> rows = new HashSet<>();
        private final Set<Integer> crossing = new HashSet<>();

        Table(Division division, List<List<String>> down, List<List<Integer>> across) {
            this.division = division;
            this.down = down;
            this.across = across;
            for (int row = 0; row < down.size(); row++) {
                for (int column = 0; column < across.size(); column++) {
                    if (isSmall(people(row, column)) || tellsOfAll(row, column)) {
                        rows.add(row);
                        crossing.add(column);
                    }
                }
            }
        }

        private boolean tellsOfAll(int row, int column) {
            long people = people(row, column);
            return down.get(row).size() == 1
                    && whole.of(down.get(row).get(0)).isExact()
                    && division.telling().contains(down.get(row).get(0))
                    && people > 0
                    && people == people(List.of(division.whole()), across.get(column));
        }

        void grow() {
            boolean growing = !rows.isEmpty();
            while (growing) {
                List<Long> ofRows = rows.stream()
                        .map(row -> crossing.stream()
                                .mapToLong(column -> people(row, column))
                                .sum())
                        .filter(sum -> sum > 0)
                        .toList();
                List<Long> ofColumns = crossing.stream()
                        .map(column -> rows.stream()
                                .mapToLong(row -> people(row, column))
                                .sum())
                        .filter(sum -> sum > 0)
                        .toList();
                boolean moreRows = ofRows.size() < 2 || ofColumns.stream().anyMatch(PlainlyShown::isSmall);
                boolean moreColumns = ofColumns.size() < 2 || ofRows.stream().anyMatch(PlainlyShown::isSmall);
                growing = (moreRows && add(rows, down.size()))
                        || (moreColumns && add(crossing, across.size()))
                        || (moreRows && add(crossing, across.size()))
                        || (moreColumns && add(rows, down.size()));
            }
        }

        private long people(int row, int column) {
            return people(down.get(row), across.get(column));
        }

        private long people(List<String> boxes, List<Integer> of) {
            return of.stream()
                    .mapToLong(column -> boxes.stream()
                            .mapToLong(box -> PlainlyShown.people(columns.get(column), box))
                            .sum())
                    .sum();
        }
    }

    private static boolean isSmall(long people) {
        return people > 0 && people < SmallCounts.SHOWN_FROM;
    }

    /** The first after the last, or else the first that is not there. */
    private static boolean add(Set<Integer> lines, int all) {
        int last = lines.stream().mapToInt(line -> line).max().orElse(-1);
        int next = last + 1 < all
                ? last + 1
                : IntStream.range(0, all)
                        .filter(line -> !lines.contains(line))
                        .findFirst()
                        .orElse(all);
        return next < all && lines.add(next);
    }
}
