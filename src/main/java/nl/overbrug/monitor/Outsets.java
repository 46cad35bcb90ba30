package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Outset.Group;
import nl.overbrug.statistics.Frequencies;
import org.springframework.stereotype.Service;

/**
 * Dropout by where people stood at the start, of who was referred a year or longer ago. Who may not see the view gets an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class Outsets {

    private static final Group NOBODY = new Group(0, 0);
    private static final double HALF = 0.5;

    private static final List<String> SCORES =
            List.of("QLI_TOTAL", "QLI_HEALTH", "QLI_PSYCHOLOGICAL", "PIFS_7", "BRIEF_A_TOT");

    private final Cells cells;
    private final ScopeRights rights;
    private final MovableClock clock;

    Outsets(Cells cells, ScopeRights rights, MovableClock clock) {
        this.cells = cells;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Each pillar, and each score that anybody has. None when nobody's year is over, and none of a year or a part: they have a median of their own, so
     * their halves could be subtracted from those of others.
     */
    public List<Outset> dropout(Scope scope) {
        rights.require(scope);
        LocalDate last = clock.today().minusYears(1);
        Period period = scope.period();
        boolean whole = scope.counted() == Scope.Counted.EVERYTHING && !scope.isPart();
        if (period.from().isAfter(last) || !(whole || scope.exact())) {
            return List.of();
        }
        LocalDate to = period.to().isAfter(last) ? last : period.to();
        Scope over = new Scope(new Period(period.from(), to), scope.part(), scope.of(), scope.counted(), scope.exact());
        Map<String, SortedMap<Double, Group>> subjects = bySubject(cells.counts("outset", over));
        Group all = subjects.getOrDefault("ALL", new TreeMap<>()).getOrDefault(0.0, NOBODY);
        return all.people() == 0 ? List.of() : outsets(subjects, all, scope.exact());
    }

    private static List<Outset> outsets(Map<String, SortedMap<Double, Group>> subjects, Group all, boolean exact) {
        List<Outset> outsets = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            outsets.add(split(pillar.messageKey(), subjects.getOrDefault(pillar.name(), new TreeMap<>()), all, exact));
        }
        SCORES.stream()
                .filter(subjects::containsKey)
                .forEach(score -> outsets.add(split("meetscore." + score, subjects.get(score), all, exact)));
        return outsets;
    }

    private static Map<String, SortedMap<Double, Group>> bySubject(Map<String, Integer> counts) {
        Map<String, SortedMap<Double, Group>> subjects = new HashMap<>();
        counts.forEach((category, count) -> {
            String[] words = category.split(" ");
            Group group = words[2].equals("DROPPED") ? new Group(count, 0) : new Group(0, count);
            subjects.computeIfAbsent(words[0], none -> new TreeMap<>())
                    .merge(new BigDecimal(words[1]).doubleValue(), group, Group::plus);
        });
        return subjects;
    }

    private static Outset split(String label, SortedMap<Double, Group> levels, Group all, boolean exact) {
        Map<Double, Long> numbers = new HashMap<>();
        levels.forEach((level, group) -> numbers.put(level, (long) group.people()));
        Double median = levels.isEmpty()
                ? null
                : (Double) Frequencies.of(numbers).quantile(HALF).orElseThrow();
        Group low = NOBODY;
        Group high = NOBODY;
        for (Map.Entry<Double, Group> level : levels.entrySet()) {
            if (level.getKey() <= median) {
                low = low.plus(level.getValue());
            } else {
                high = high.plus(level.getValue());
            }
        }
        return exact ? Outset.exactly(label, median, low, high, all) : Outset.of(label, median, low, high, all);
    }
}
