package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.progress.ProgressCases;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lays who dropped out of who stood low and high at the start beside how many dropped out at all, and subtracts. */
@OverbrugTest
@Transactional
class OutsetDifferencesTest {

    private static final int FIRST = 2009;
    private static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);
    private static final List<Pillar> PILLARS = List.of(Pillar.DEBTS, Pillar.HOUSING);

    @Autowired
    private Outsets outsets;

    @Autowired
    private ReachReport report;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private JdbcClient jdbc;

    @RepeatedTest(10)
    void no_small_number_follows_from_both_halves_and_all_who_dropped_out() {
        long seed = new Random().nextLong();
        invent(new Random(seed));
        Subtraction subtraction = new Subtraction();
        people.as("manager", () -> {
            Scope everything = Scope.everybody(report.everything());
            all(subtraction, everything);
            List<Outset> shown = outsets.dropout(everything);
            List<Outset> exact = outsets.dropout(everything.exactly());
            PILLARS.forEach(pillar ->
                    line(subtraction, pillar.name(), shown.get(pillar.ordinal()), exact.get(pillar.ordinal())));
            return null;
        });
        assertThat(subtraction.found())
                .as("seed %d", seed)
                .filteredOn(found -> !found.startsWith("not measured"))
                .isEmpty();
    }

    private void all(Subtraction subtraction, Scope scope) {
        ShownBoxes shown = report.reach(scope).boxes();
        ShownBoxes exact = report.reach(scope.exactly()).boxes();
        long over = ReachBoxes.yearOver(exact).number();
        subtraction.number("over", over, ReachBoxes.yearOver(shown));
        subtraction.number(ReachBoxes.DROPOUT, exact.of(ReachBoxes.DROPOUT).number(), shown.of(ReachBoxes.DROPOUT));
        long stayed = over - exact.of(ReachBoxes.DROPOUT).number();
        subtraction.number("stayed", stayed, WITHHELD);
        subtraction.addsUp("over", List.of(ReachBoxes.DROPOUT, "stayed"));
    }

    /** That somebody was not measured says nothing of who it is, so how many those are may follow; not how many of them dropped out. */
    private static void line(Subtraction subtraction, String pillar, Outset shown, Outset exact) {
        long low = half(subtraction, "low on " + pillar, shown.low(), exact.low());
        long high = half(subtraction, "high on " + pillar, shown.high(), exact.high());
        long missing = exact.missing().number();
        long dropped = subtraction.truth(ReachBoxes.DROPOUT) - low - high;
        String none = "not measured on " + pillar;
        subtraction.number(none, missing, shown.missing());
        subtraction.number("dropped: " + none, dropped, WITHHELD);
        subtraction.number("stayed: " + none, missing - dropped, WITHHELD);
        subtraction.addsUp(none, List.of("dropped: " + none, "stayed: " + none));
        for (String whole : List.of(ReachBoxes.DROPOUT, "stayed")) {
            String of = whole.equals("stayed") ? "stayed: " : "dropped: ";
            subtraction.addsUp(whole, List.of(of + "low on " + pillar, of + "high on " + pillar, of + none));
        }
    }

    /** @return how many dropped out */
    private static long half(Subtraction subtraction, String name, Outset.Half shown, Outset.Half exact) {
        long people = exact.people().number();
        long dropped = exact.dropped().count().number();
        subtraction.number(name, people, shown.people());
        subtraction.number("dropped: " + name, dropped, shown.dropped().count());
        subtraction.number("stayed: " + name, people - dropped, WITHHELD);
        subtraction.addsUp(name, List.of("dropped: " + name, "stayed: " + name));
        return dropped;
    }

    private void invent(Random random) {
        ReachCases reach = new ReachCases(jdbc);
        ProgressCases progress = new ProgressCases(jdbc);
        int size = 20 + random.nextInt(130);
        int measured = 2 + random.nextInt(20);
        int dropping = 2 + random.nextInt(4);
        for (int person = 0; person < size; person++) {
            LocalDate day = LocalDate.of(FIRST, 1 + random.nextInt(12), 1);
            // Where every early end is a dropout, how many dropped out is kept back.
            String end = random.nextInt(dropping) == 0 ? "NO_CONTACT" : random.nextInt(5) == 0 ? "MOVED" : null;
            UUID referral = reach.referral(day, "TARGET_GROUP", null, "JOINS");
            UUID trajectory = reach.trajectory(referral, end == null ? null : day.plusDays(100), end);
            if (random.nextInt(measured) > 0) {
                jdbc.sql("insert into bridge_bridge (trajectory_id, version) values (?, 1)")
                        .param(trajectory)
                        .update();
                Map<Pillar, Integer> steps = random.nextInt(8) == 0
                        ? Map.of(Pillar.DEBTS, 1 + random.nextInt(5))
                        : Map.of(Pillar.DEBTS, 1 + random.nextInt(5), Pillar.HOUSING, 2 + random.nextInt(2));
                progress.measured(trajectory, "START", day.plusDays(20), steps);
            }
        }
    }
}
