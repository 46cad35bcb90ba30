package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.PastDecision;
import nl.overbrug.rulebook.TrialRun.Outcome;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.rulepreview.Counted.Costs;
import nl.overbrug.rulepreview.Counted.Many;

/** Counts what changes. */
final class Tally {

    static final String NO_TEAM = "";

    private final BoundTable table;
    private final Optional<TableEffects> effects;
    private final Heads without = new Heads();
    private final Heads changed = new Heads();
    private final Map<Outcome, Passage> words = new HashMap<>();
    private final Map<Passage, Heads> passages = new HashMap<>();
    private final Map<String, Heads> teams = new HashMap<>();
    private final Map<YearMonth, Heads> months = new HashMap<>();
    private final Map<YearMonth, Spending> costs = new HashMap<>();
    private final Spending total = new Spending();
    private long looked;

    /** @param effects of the step that owns the table, if it says any */
    Tally(BoundTable table, Optional<TableEffects> effects) {
        this.table = table;
        this.effects = effects;
    }

    /** @param teamOf by subject */
    void add(PastDecision decision, Outcome outcome, Map<UUID, UUID> teamOf) {
        looked++;
        UUID subject = decision.subject();
        if (!outcome.isJudged()) {
            without.add(subject);
            return;
        }
        YearMonth month = YearMonth.from(decision.at().atZone(MovableClock.ZONE));
        effects.ifPresent(step -> spend(subject, month, step.euros(outcome.before()), step.euros(outcome.after())));
        if (outcome.isChanged()) {
            changed.add(subject);
            Passage passage = words.computeIfAbsent(outcome, one -> Passage.of(table, one));
            of(passages, passage).add(subject);
            UUID team = teamOf.get(subject);
            of(teams, team == null ? NO_TEAM : team.toString()).add(subject);
            of(months, month).add(subject);
        }
    }

    private void spend(UUID subject, YearMonth month, BigDecimal before, BigDecimal after) {
        if (before.signum() != 0 || after.signum() != 0) {
            costs.computeIfAbsent(month, none -> new Spending()).add(subject, before, after);
            total.add(subject, before, after);
        }
    }

    private static <K> Heads of(Map<K, Heads> all, K key) {
        return all.computeIfAbsent(key, none -> new Heads());
    }

    /** The passages by their words: an order that does not tell how many there are of each. */
    Counted counted(List<Effect> now) {
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
                new Costs(done(costs, Spending::cost), total.cost()),
                now);
    }

    private static <K extends Comparable<K>, A, B> Map<K, B> done(Map<K, A> all, Function<A, B> result) {
        Map<K, B> done = new TreeMap<>();
        all.forEach((key, value) -> done.put(key, result.apply(value)));
        return done;
    }
}
