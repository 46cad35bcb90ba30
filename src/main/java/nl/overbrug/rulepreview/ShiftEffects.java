package nl.overbrug.rulepreview;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.rulefollow.Shift;

/** How many of those that run would get another date, a new one or none, if they followed the draft from today on. */
final class ShiftEffects {

    private static final String KEY = "rulepreview.schuif.";

    private ShiftEffects() {}

    /** In the order of the words, which does not tell how many there are of each. */
    static List<Effect> of(List<Shift> shifts) {
        Map<Effect, Long> counts = new TreeMap<>(Comparator.comparing(Effect::key)
                .thenComparing(effect -> effect.args().toString()));
        for (Shift shift : shifts) {
            counts.merge(kind(shift), 1L, Long::sum);
            if (shift.atOnce()) {
                counts.merge(effect("meteen", shift.what()), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(each -> Effect.of(each.getKey().key(), each.getKey().args(), Count.ofPeople(each.getValue())))
                .toList();
    }

    private static Effect kind(Shift shift) {
        if (shift.from() == null) {
            return effect("nieuw", shift.what());
        }
        if (shift.to() == null) {
            return effect("vervalt", shift.what());
        }
        return shift.from().equals(shift.to())
                ? effect("inhoud", shift.what())
                : date(shift.what(), shift.from(), shift.to());
    }

    /** By months when it is a whole number of them, else by days. */
    private static Effect date(String what, LocalDate from, LocalDate to) {
        String when = to.isBefore(from) ? "eerder" : "later";
        LocalDate first = to.isBefore(from) ? to : from;
        LocalDate last = to.isBefore(from) ? from : to;
        Period between = Period.between(first, last.plusDays(3));
        long months = between.toTotalMonths();
        boolean whole = months > 0
                && (first.plusMonths(months).equals(last)
                        || last.minusMonths(months).equals(first));
        return whole
                ? effect("maanden-" + when, what, (int) months)
                : effect("dagen-" + when, what, (int) ChronoUnit.DAYS.between(first, last));
    }

    private static Effect effect(String key, Object... args) {
        return Effect.of(KEY + key, List.of(args), Count.NONE);
    }
}
