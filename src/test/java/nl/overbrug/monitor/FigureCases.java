package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.progress.ProgressCases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something for every figure on the pages of reach and progress, all on one day. */
final class FigureCases {

    private static final int PEOPLE = 12;

    private FigureCases() {}

    static void make(JdbcClient jdbc, LocalDate day) {
        ReachCases reach = new ReachCases(jdbc);
        for (int each = 0; each < PEOPLE; each++) {
            UUID joined = reach.referral(day, "TARGET_GROUP", null, "JOINS");
            reach.helpQuestion(joined, "DEBTS");
            boolean stays = each % 2 == 0;
            reach.trajectory(joined, stays ? null : day.plusDays(40 + 30L * each), stays ? null : "NO_CONTACT");
            reach.referral(day, "NOT_TARGET_GROUP", "SINGLE_PROBLEM", null);
            reach.referral(day, "TARGET_GROUP", null, "CANNOT_COMMUNICATE");
        }
        ProgressCases progress = new ProgressCases(jdbc);
        for (int each = 0; each < PEOPLE; each++) {
            UUID trajectory = progress.trajectory(day);
            UUID first = progress.measured(trajectory, "START", day, on(1 + each % 4, each > 0));
            progress.last(progress.measured(trajectory, "FINAL", day.plusYears(1), on(2 + each % 3, true)));
            progress.questionnaire(first, "PIFS", "PIFS_7", BigDecimal.valueOf(4), Map.of("P1", 4, "P2", 3 + each % 2));
            progress.questionnaire(first, "BRIEF_A", "BRIEF_A_TOT", BigDecimal.valueOf(55L + each), Map.of());
            UUID plan = progress.goal(trajectory, Pillar.DEBTS, "REACHED");
            progress.action(plan, "", LocalDate.of(2005, 1, 12), LocalDate.of(2005, 1, 20 + each % 3));
        }
    }

    /** @param all of the pillars, or all but one */
    private static Map<Pillar, Integer> on(int step, boolean all) {
        Map<Pillar, Integer> steps = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            steps.put(pillar, step);
        }
        if (!all) {
            steps.remove(Pillar.INCOME);
        }
        return steps;
    }
}
