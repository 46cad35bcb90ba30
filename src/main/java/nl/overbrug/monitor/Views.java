package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
     * @param byDay a measure that tells days apart, of the one month of which they are needed; null for none
     * @param counts makes how many are in each box of what the measures count
     */
    public record Counted(
            Boxes boxes,
            List<String> measures,
            OfMonth byDay,
            Function<Map<String, Map<String, Integer>>, Map<String, Long>> counts) {

        public Counted(
                Boxes boxes,
                List<String> measures,
                Function<Map<String, Map<String, Integer>>, Map<String, Long>> counts) {
            this(boxes, measures, null, counts);
        }
    }

    /** @param month its first day */
    record OfMonth(String measure, LocalDate month) {}

    /** Of one view. */
    public ShownBoxes of(Counted counted, Scope scope) {
        if (scope.showsAll()) {
            return ShownBoxes.all(exactly(counted, scope));
        }
        if (scope.isPart()) {
            return parts(year(counted, scope), counted, scope, By.PART).getOrDefault(scope.of(), nobody());
        }
        return scope.counted() == Scope.Counted.YEAR
                ? year(counted, scope)
                : ShownBoxes.of(counted.boxes(), exactly(counted, scope));
    }

    /**
     * Of each part of a view, by its key; one with nobody is missing.
     *
     * @param whole what is shown of the view, of these boxes at least
     * @param by the years of everything; of a year its months, or its parts of the kind of the scope
     */
    SortedMap<String, ShownBoxes> parts(ShownBoxes whole, Counted counted, Scope scope, By by) {
        SortedMap<String, Map<String, Map<String, Integer>>> sums =
                cells.by(by, counted.measures(), counted.byDay(), scope);
        List<String> keys = List.copyOf(sums.keySet());
        List<Map<String, Long>> columns = new ArrayList<>();
        sums.values().forEach(each -> columns.add(counted.counts().apply(each)));
        List<ShownBoxes> shown = scope.showsAll()
                ? columns.stream().map(ShownBoxes::all).toList()
                : ShownBoxes.split(counted.boxes(), whole, columns);
        SortedMap<String, ShownBoxes> parts = new TreeMap<>();
        for (int at = 0; at < keys.size(); at++) {
            parts.put(keys.get(at), shown.get(at));
        }
        return parts;
    }

    private ShownBoxes everything(Counted counted, Scope scope) {
        Map<String, Map<String, Integer>> sums =
                cells.by(By.NOTHING, counted.measures(), counted.byDay(), scope).getOrDefault("", Map.of());
        return ShownBoxes.of(counted.boxes(), counted.counts().apply(sums));
    }

    private ShownBoxes year(Counted counted, Scope scope) {
        String year = Integer.toString(scope.period().from().getYear());
        return parts(everything(counted, scope), counted, scope, By.YEAR).getOrDefault(year, nobody());
    }

    private Map<String, Long> exactly(Counted counted, Scope scope) {
        Map<String, Map<String, Integer>> sums = new HashMap<>();
        counted.measures().forEach(measure -> sums.put(measure, cells.counts(measure, scope)));
        OfMonth byDay = counted.byDay();
        if (byDay != null) {
            scope.within(byDay.month())
                    .ifPresent(month -> sums.put(byDay.measure(), cells.counts(byDay.measure(), month)));
        }
        return counted.counts().apply(sums);
    }

    private static ShownBoxes nobody() {
        return ShownBoxes.all(Map.of());
    }
}
