package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.progress.ProgressCases;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Something for every figure on the pages of reach and progress, all on one day in a year that no other test looks at; autowire it. */
@Component
public class FigureCases {

    /** Of the population that participants are compared with. */
    static final int YEAR = 2006;

    private static final int PEOPLE = 12;
    private static final int FEW = 3;

    private static final ReferenceDraft POPULATION = new ReferenceDraft(
            List.of(new BigDecimal("27.5"), new BigDecimal("40"), new BigDecimal("32.5")), "CBS", YEAR);

    private final References references;
    private final TrajectoryFixture people;
    private final JdbcClient jdbc;

    FigureCases(References references, TrajectoryFixture people, JdbcClient jdbc) {
        this.references = references;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** A population to compare with, and people on this day unless they are there. */
    void make(LocalDate day) {
        population();
        if (isNobodyOn(day)) {
            people(day);
        }
    }

    /** As {@link #make}, with a few of whom nothing may follow. */
    public void makeWithFew(LocalDate day) {
        population();
        if (isNobodyOn(day)) {
            people(day);
            few(day);
        }
    }

    private void population() {
        jdbc.sql("delete from monitor_reference").update();
        people.as("manager", () -> references.enter(Trait.EDUCATION, 0, POPULATION));
    }

    private boolean isNobodyOn(LocalDate day) {
        return jdbc.sql("select count(*) from intake_referral where received_on = ?")
                        .param(day)
                        .query(Long.class)
                        .single()
                == 0;
    }

    private void few(LocalDate day) {
        ReachCases few = new ReachCases(jdbc);
        for (int each = 0; each < FEW; each++) {
            few.referral(day, "TARGET_GROUP", null, "DOES_NOT_WANT");
            few.referral(few.participant(LocalDate.of(1989, 1, 1), "MALE", null), day, "TARGET_GROUP", null, "JOINS");
        }
    }

    private void people(LocalDate day) {
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
            UUID last = progress.measured(trajectory, "FINAL", day.plusYears(1), on(2 + each % 3, true));
            progress.last(last);
            progress.questionnaire(first, "PIFS", "PIFS_7", BigDecimal.valueOf(4), Map.of("P1", 4, "P2", 3 + each % 2));
            progress.questionnaire(first, "BRIEF_A", "BRIEF_A_TOT", BigDecimal.valueOf(55L + each), Map.of());
            progress.questionnaire(last, "BRIEF_A", "BRIEF_A_TOT", BigDecimal.valueOf(57L + each), Map.of());
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
