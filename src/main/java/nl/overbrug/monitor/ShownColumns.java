package nl.overbrug.monitor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;

/** What may be shown of boxes in each of the parts of a view, which lie beside each other as columns. See docs/adr/0022. */
final class ShownColumns {

    private final Columns columns;
    /** By the place of the box, and the column. */
    private final Map<Integer, Shown[]> shown = new HashMap<>();

    private ShownColumns(Columns columns) {
        this.columns = columns;
    }

    /**
     * @param whole what is shown of the view
     * @param columns the counts of all its parts
     */
    static ShownColumns split(ShownBoxes whole, Columns columns) {
        ShownColumns shown = new ShownColumns(columns);
        columns.boxes().bases().forEach(base -> shown.putBase(columns.place(base), whole.shows(base)));
        columns.boxes().divisions().forEach(division -> new DividedView(division, whole, columns).put(shown.shown));
        return shown;
    }

    private void putBase(int place, boolean isShown) {
        List<Count> counts = columns.counts(place);
        int last = counts.size() - 1;
        Shown[] each =
                SmallCounts.parts(counts.get(last), counts.subList(0, last)).toArray(Shown[]::new);
        if (!isShown) {
            Arrays.fill(each, ShownBoxes.WITHHELD);
        }
        shown.put(place, each);
    }

    /** Of one part. */
    ShownBoxes of(int column) {
        Map<String, Shown> boxes = new HashMap<>();
        columns.boxes().names().forEach(box -> boxes.put(box, shown.get(columns.place(box))[column]));
        return new ShownBoxes(boxes, false);
    }
}
