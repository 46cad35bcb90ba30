package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.overbrug.monitor.Cells.By;
import org.springframework.stereotype.Component;

/** Reads how many are in boxes, in a view and in those that it is a part of, and says what may be shown of them. See docs/adr/0022. */
@Component
public class Views {

    private final Cells cells;

    Views(Cells cells) {
        this.cells = cells;
    }

    /**
     * What is counted.
     *
     * @param before a measure of which later months do not count; null for none
     * @param counting makes boxes of what the measures count
     */
    public record Counted(Boxes boxes, List<String> measures, Before before, Counting counting) {

        public Counted(Boxes boxes, List<String> measures, Counting counting) {
            this(boxes, measures, null, counting);
        }
    }

    /**
     * In which boxes who is in a category of a measure is, and how often: -1 takes out of a box who was put in it for another category. Wholes may be
     * left to what is in their parts.
     */
    @FunctionalInterface
    public interface Counting {
        Map<String, Integer> boxes(String measure, String category);
    }

    /** @param month the first day of the first month that does not count */
    record Before(String measure, LocalDate month) {}

    /** Of one view. */
    public ShownBoxes of(Counted counted, Scope scope) {
        if (scope.showsAll()) {
            return ShownBoxes.all(exactly(counted, scope));
        }
        if (scope.isPart()) {
            return part(scope.of(), year(counted, scope), counted, scope, By.PART);
        }
        return scope.counted() == Scope.Counted.YEAR
                ? year(counted, scope)
                : ShownBoxes.of(counted.boxes(), exactly(counted, scope));
    }

    /** Of everything, which the view is or is a part of. */
    public ShownBoxes everything(Counted counted, Scope scope) {
        boolean isPart = scope.isPart() || scope.counted() == Scope.Counted.YEAR;
        return scope.showsAll() || !isPart
                ? of(counted, scope)
                : ShownBoxes.of(
                        counted.boxes(), cells.by(By.NOTHING, counted, scope).of(""));
    }

    /**
     * Of each part of a view, by its key; one with nobody is missing.
     *
     * @param whole what is shown of the view, of these boxes at least
     * @param by the years of everything; of a year its months, or its parts of the kind of the scope
     */
    SortedMap<String, ShownBoxes> parts(ShownBoxes whole, Counted counted, Scope scope, By by) {
        Columns columns = cells.by(by, counted, scope);
        IntFunction<ShownBoxes> shown = scope.showsAll()
                ? at -> ShownBoxes.all(columns.of(columns.keys().get(at)))
                : ShownColumns.split(whole, columns)::of;
        SortedMap<String, ShownBoxes> parts = new TreeMap<>();
        for (int at = 0; at < columns.keys().size(); at++) {
            parts.put(columns.keys().get(at), shown.apply(at));
        }
        return parts;
    }

    private ShownBoxes part(String key, ShownBoxes whole, Counted counted, Scope scope, By by) {
        Columns columns = cells.by(by, counted, scope);
        int at = columns.keys().indexOf(key);
        return at < 0 ? nobody() : ShownColumns.split(whole, columns).of(at);
    }

    private ShownBoxes year(Counted counted, Scope scope) {
        ShownBoxes whole = everything(counted, scope);
        return part(Integer.toString(scope.period().from().getYear()), whole, counted, scope, By.YEAR);
    }

    private Map<String, Long> exactly(Counted counted, Scope scope) {
        Columns columns = new Columns(counted.boxes(), counted.counting());
        counted.measures().forEach(measure -> columns.add("", measure, cells.counts(measure, scope)));
        Before before = counted.before();
        if (before != null) {
            scope.before(before.month())
                    .ifPresent(earlier -> columns.add("", before.measure(), cells.counts(before.measure(), earlier)));
        }
        return columns.filled().of("");
    }

    private static ShownBoxes nobody() {
        return ShownBoxes.all(Map.of());
    }
}
