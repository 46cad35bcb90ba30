package nl.overbrug.measurement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.measurement.Measurement.Content;
import nl.overbrug.rulefollow.Shift;

/**
 * What becomes of one measurement of a trajectory that runs, when it goes by another table of moments.
 *
 * @param from null when the table adds it
 * @param to null when the table has it no longer
 */
record Move(Measurement from, Measurement to) {

    /**
     * What changes on a day; changes nothing. What was measured, missed or declined stays, as does what is open but no longer in the table;
     * and nobody misses a measurement because the rules changed: one whose time would be over is due on that day.
     *
     * @param wanted what the table says
     */
    static List<Move> between(List<Measurement> planned, List<Measurement> wanted, LocalDate day) {
        Map<String, Measurement> table = byMoment(wanted);
        List<Move> moves = new ArrayList<>();
        planned.stream().filter(each -> isToCome(each, day)).forEach(each -> {
            Measurement to = table.get(each.moment());
            Measurement moved = to == null ? null : each.moved(inTime(each, to.planned(), day), to.content());
            if (moved == null ? each.state() == MomentState.PLANNED : !isSame(each, moved)) {
                moves.add(new Move(each, moved));
            }
        });
        table.keySet().removeAll(byMoment(planned).keySet());
        table.values().stream()
                .filter(added -> !added.planned().closesOn().isBefore(day))
                .forEach(added -> moves.add(new Move(null, added)));
        return moves;
    }

    Shift shift(UUID trajectoryId, LocalDate on) {
        PlannedMoment was = from == null ? null : from.planned();
        PlannedMoment becomes = to == null ? null : to.planned();
        return new Shift(
                trajectoryId,
                (becomes == null ? was : becomes).moment(),
                was == null ? null : was.dueOn(),
                becomes == null ? null : becomes.dueOn(),
                becomes != null
                        && !becomes.opensOn().isAfter(on)
                        && (was == null || was.opensOn().isAfter(on)));
    }

    private static boolean isToCome(Measurement measurement, LocalDate day) {
        return measurement.state().isUnsettled()
                && MomentPlanner.isByTable(measurement)
                && !measurement.planned().closesOn().isBefore(day);
    }

    private static boolean isSame(Measurement was, Measurement moved) {
        Content same = was.content();
        return was.planned().equals(moved.planned())
                && same.equals(moved.content().decidedBy(same.decisionId()));
    }

    private static PlannedMoment inTime(Measurement was, PlannedMoment wanted, LocalDate day) {
        if (!wanted.closesOn().isBefore(day)) {
            return wanted;
        }
        boolean movedBefore = was.planned().opensOn().equals(wanted.opensOn());
        long daysAfter = ChronoUnit.DAYS.between(wanted.dueOn(), wanted.closesOn());
        return movedBefore
                ? was.planned()
                : new PlannedMoment(wanted.moment(), wanted.opensOn(), day, day.plusDays(daysAfter));
    }

    /** Where a table names a moment twice, the first row counts. */
    private static Map<String, Measurement> byMoment(List<Measurement> measurements) {
        Map<String, Measurement> all = new LinkedHashMap<>();
        measurements.forEach(each -> all.putIfAbsent(each.moment(), each));
        return all;
    }
}
