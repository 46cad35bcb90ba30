package nl.overbrug.ruleengine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.DDTAInputClause;
import org.kie.dmn.validation.dtanalysis.model.DDTATable;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** Turns the facts that the analysis names back into conditions of our own columns, so that they can be said in words. */
record Situation(List<Column> columns, DDTATable analysed) {

    /** By column key; a column in which every value is meant asks nothing. The analysis may leave out the last columns. */
    Map<String, Cell> of(Hyperrectangle facts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < facts.getEdges().size(); i++) {
            Column column = columns.get(i);
            Interval edge = facts.getEdges().get(i);
            cells.put(
                    column.key(),
                    column.domain() instanceof Ordered ordered
                            ? range(new DmnScale(ordered, column.optional()), edge)
                            : oneOf(analysed.getInputs().get(i), edge));
        }
        return cells;
    }

    private static Cell oneOf(DDTAInputClause input, Interval edge) {
        List<?> all = input.getDiscreteValues();
        int from = from(all, edge.getLowerBound());
        int to = to(all, edge.getUpperBound());
        if (from == 0 && to == all.size() || from >= to) {
            return Cell.ANY;
        }
        List<Object> known = new ArrayList<>(all.subList(from, to));
        known.remove(DmnWriter.UNKNOWN);
        return known.isEmpty() ? Cell.UNKNOWN : new Cell.OneOf(List.copyOf(known));
    }

    private static int from(List<?> all, Bound<?> bound) {
        int at = Math.max(0, all.indexOf(bound.getValue()));
        return isOpen(bound) && all.contains(bound.getValue()) ? at + 1 : at;
    }

    private static int to(List<?> all, Bound<?> bound) {
        int at = all.indexOf(bound.getValue());
        return at < 0 || !isOpen(bound) && at == all.size() - 1 ? all.size() : isOpen(bound) ? at : at + 1;
    }

    private static boolean isOpen(Bound<?> bound) {
        return bound.getBoundaryType() == RangeBoundary.OPEN;
    }

    private static Cell range(DmnScale scale, Interval edge) {
        Object min = scale.domain().min();
        Object max = scale.domain().max();
        boolean fromUnknown = scale.isBelow(edge.getLowerBound().getValue());
        Object from = fromUnknown ? min : value(scale, edge.getLowerBound().getValue());
        Object to = value(scale, edge.getUpperBound().getValue());
        Object last = to == null ? max : isOpen(edge.getUpperBound()) ? Scale.step(to, -1) : to;
        if (fromUnknown && compare(last, min) < 0) {
            return Cell.UNKNOWN;
        }
        Object first = from == null || compare(from, min) < 0 ? min : from;
        if (compare(first, last) == 0) {
            return new Cell.OneOf(List.of(first));
        }
        boolean fromMin = compare(first, min) == 0;
        boolean toMax = compare(last, max) >= 0;
        return fromMin && toMax ? Cell.ANY : new Cell.Range(fromMin ? null : first, toMax ? null : last);
    }

    /** As our own columns hold it; null for an end that is open. */
    private static Object value(DmnScale scale, Object bound) {
        if (bound instanceof BigDecimal number) {
            return scale.domain().scale() == Scale.AMOUNT ? number.setScale(2) : (Object) number.intValueExact();
        }
        return bound instanceof LocalDate ? bound : null;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
