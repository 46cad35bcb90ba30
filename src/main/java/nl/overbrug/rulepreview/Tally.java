package nl.overbrug.rulepreview;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.PastDecision;
import nl.overbrug.rulebook.TrialRun.Outcome;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.rulepreview.Counted.Many;
import nl.overbrug.rulepreview.Counted.Running;

/** Counts what changes. */
final class Tally {

    static final String NO_TEAM = "";

    private final BoundTable table;
    private final Heads without = new Heads();
    private final Heads changed = new Heads();
    private final Map<Outcome, Passage> words = new HashMap<>();
    private final Map<Passage, Heads> passages = new HashMap<>();
    private final Map<String, Heads> teams = new HashMap<>();
    private final Map<YearMonth, Heads> months = new HashMap<>();
    private long looked;

    Tally(BoundTable table) {
        this.table = table;
    }

    /** @param teamOf by subject */
    void add(PastDecision decision, Outcome outcome, Map<UUID, UUID> teamOf) {
        looked++;
        UUID subject = decision.subject();
        if (!outcome.isJudged()) {
            without.add(subject);
            return;
        }
        if (outcome.isChanged()) {
            changed.add(subject);
            Passage passage = words.computeIfAbsent(outcome, one -> Passage.of(table, one));
            of(passages, passage).add(subject);
            UUID team = teamOf.get(subject);
            of(teams, team == null ? NO_TEAM : team.toString()).add(subject);
            of(months, YearMonth.from(decision.at().atZone(MovableClock.ZONE))).add(subject);
        }
    }

    private static <K> Heads of(Map<K, Heads> all, K key) {
        return all.computeIfAbsent(key, none -> new Heads());
    }

    /** The passages by their words: an order that does not tell how many there are of each. */
    Counted counted(Running running) {
        List<Many> inOrder = passages.entrySet().stream()
                .map(each -> new Many(each.getKey(), each.getValue().count()))
                .sorted(Comparator.comparing(
                                (Many many) -> many.passage().before().nl())
                        .thenComparing(many -> many.passage().after().nl()))
                .toList();
        return new Counted(
                looked,
                without.count(),
                changed.count(),
                inOrder,
                done(teams, Heads::count),
                done(months, Heads::count),
                running);
    }

    private static <K extends Comparable<K>, A, B> Map<K, B> done(Map<K, A> all, Function<A, B> result) {
        Map<K, B> done = new TreeMap<>();
        all.forEach((key, value) -> done.put(key, result.apply(value)));
        return done;
    }
}
