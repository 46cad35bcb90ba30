package nl.overbrug.ruletable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a condition cell could have said by mistake: nothing at all, a value less, a bound one step nearer or further; and a cell that asks
 * nothing, that it asks for one value. Each is a question about a fact, null when that is unknown.
 */
final class CellChanges {

    private CellChanges() {}

    /** @param seen the facts that the example cases have in this column */
    static List<Predicate<Object>> of(Column column, Cell cell, Collection<Object> seen) {
        List<Predicate<Object>> changes = new ArrayList<>();
        if (cell == Cell.ANY) {
            changes.add(fact -> false);
            seen.forEach(value -> changes.add(fact -> same(value, fact)));
            return changes;
        }
        changes.add(fact -> true);
        if (cell instanceof Cell.OneOf one) {
            one.values().forEach(value -> changes.add(fact -> cell.matches(fact) && !same(value, fact)));
        } else if (cell instanceof Cell.Range range) {
            bounds((Ordered) column.domain(), range).forEach(changed -> changes.add(changed::matches));
        }
        return changes;
    }

    private static boolean same(Object one, Object other) {
        return one == null || other == null ? one == other : Ordered.compare(one, other) == 0;
    }

    /** With each bound one step nearer and one step further. */
    private static List<Cell> bounds(Ordered domain, Cell.Range range) {
        List<Cell> changed = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            moved(domain, range.from(), step).forEach(from -> changed.add(new Cell.Range(from, range.to())));
            moved(domain, range.to(), step).forEach(to -> changed.add(new Cell.Range(range.from(), to)));
        }
        return changed;
    }

    /** Nothing when the bound is open, or there is nothing on that side. */
    private static List<Object> moved(Ordered domain, Object bound, int step) {
        Object moved = bound == null ? null : Scale.step(bound, step);
        return moved != null && domain.contains(moved) ? List.of(moved) : List.of();
    }
}
