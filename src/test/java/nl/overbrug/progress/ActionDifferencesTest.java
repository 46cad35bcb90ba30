package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Cells;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.monitor.Subtraction;
import nl.overbrug.reward.Catalogue;
import nl.overbrug.reward.Difficulty;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Lays actions by voucher, by difficulty and by both beside each other, with the days they took, and subtracts. Everybody has one action here. */
class ActionDifferencesTest extends ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2003, 3, 3);
    private static final Scope THAT_DAY = Scope.everybody(new Period(DAY, DAY));
    private static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);
    private static final List<String> DEEDS = List.of("DONE", "NOT_DONE");

    @Autowired
    private Cells cells;

    @Autowired
    private Catalogue catalogue;

    @RepeatedTest(10)
    void no_small_number_follows_from_two_divisions_and_their_table() {
        long seed = new Random().nextLong();
        invent(new Random(seed));
        ActionFigures figures = asked(report -> report.of(THAT_DAY).actions());
        Subtraction subtraction = new Subtraction();
        group(subtraction, ActionPart.ALL, figures.all());
        all(subtraction, ActionPart.BY_VOUCHER, figures.byVoucher());
        all(subtraction, ActionPart.BY_DIFFICULTY, figures.byDifficulty());
        all(subtraction, ActionPart.BY_BOTH, figures.byBoth());
        addUp(subtraction, ActionPart.ALL, ActionPart.BY_VOUCHER);
        addUp(subtraction, ActionPart.ALL, ActionPart.BY_DIFFICULTY);
        ActionPart.BY_VOUCHER.forEach(part -> addUp(
                subtraction,
                part,
                ActionPart.BY_BOTH.stream()
                        .filter(both -> both.voucher().equals(part.voucher()))
                        .toList()));
        ActionPart.BY_DIFFICULTY.forEach(part -> addUp(
                subtraction,
                part,
                ActionPart.BY_BOTH.stream()
                        .filter(both -> both.difficulty() == part.difficulty())
                        .toList()));
        assertThat(subtraction.found()).as("seed %d", seed).isEmpty();
        figures.days().forEach(days -> days(subtraction, days));
    }

    /** Days tell no number more than the actions themselves, and nothing of few. */
    private static void days(Subtraction subtraction, DaysFigures days) {
        String name = name(days.part(), "DONE");
        assertThat(exactly(days.actions())).as(name).isEqualTo(subtraction.shown(name));
        if (days.done() != null || days.reported() != null) {
            assertThat(days.actions().isExact()).as(name).isTrue();
            assertThat(days.actions().number()).as(name).isGreaterThanOrEqualTo(ShownParts.SHARES_FROM);
        }
    }

    private void all(Subtraction subtraction, List<ActionPart> parts, List<ActionGroup> shown) {
        for (int at = 0; at < parts.size(); at++) {
            group(subtraction, parts.get(at), shown.isEmpty() ? null : shown.get(at));
        }
    }

    /** @param shown null when it is left out */
    private void group(Subtraction subtraction, ActionPart part, ActionGroup shown) {
        subtraction.number(
                name(part, "PLANNED"),
                truth("PLANNED", part),
                shown == null ? WITHHELD : exactly(shown.done().base()));
        List<String> deeds = new ArrayList<>();
        for (int at = 0; at < DEEDS.size(); at++) {
            String name = name(part, DEEDS.get(at));
            deeds.add(name);
            subtraction.number(
                    name,
                    truth(DEEDS.get(at), part),
                    shown == null
                            ? WITHHELD
                            : exactly(shown.done().parts().get(at).count()));
        }
        subtraction.addsUp(name(part, "PLANNED"), deeds);
    }

    /** "&lt; 5" says of how many people it is, at most; not how many there are. */
    private static Shown exactly(Shown shown) {
        return shown.isExact() ? shown : WITHHELD;
    }

    private static void addUp(Subtraction subtraction, ActionPart whole, List<ActionPart> parts) {
        for (String deed : List.of("PLANNED", "DONE", "NOT_DONE")) {
            subtraction.addsUp(
                    name(whole, deed),
                    parts.stream().map(part -> name(part, deed)).toList());
        }
    }

    private static String name(ActionPart part, String deed) {
        return part.voucher() + " " + part.difficulty() + " " + deed;
    }

    private long truth(String deed, ActionPart part) {
        Tallies all = new Tallies(cells.counts("action", THAT_DAY));
        return new ActionTallies(all, all, new Tallies(Map.of()), catalogue.difficulties())
                .count(deed, part)
                .number();
    }

    private void invent(Random random) {
        Map<String, Difficulty> difficulties = catalogue.difficulties();
        List<String> kinds =
                new ArrayList<>(difficulties.keySet().stream().sorted().toList());
        kinds.add("");
        int size = 10 + random.nextInt(120);
        int skew = 1 + random.nextInt(4);
        int promised = 1 + random.nextInt(8);
        for (int person = 0; person < size; person++) {
            UUID trajectory = cases.trajectory(DAY);
            String kind = kinds.get((int) (kinds.size() * Math.pow(random.nextDouble(), skew)));
            LocalDate done = random.nextInt(3) > 0 ? LocalDate.of(2005, 1, 10).plusDays(random.nextInt(60)) : null;
            UUID action = cases.action(cases.goal(trajectory, Pillar.DEBTS, "OPEN"), kind, done, done);
            if (random.nextInt(promised) == 0) {
                cases.voucher(trajectory, action);
            }
        }
    }
}
