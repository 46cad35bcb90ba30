package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.progress.DaysFigures.Quartiles;
import nl.overbrug.reward.Difficulty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorkFiguresTest extends ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2005, 4, 4);
    private static final LocalDate PLANNED = LocalDate.of(2005, 1, 10);
    private static final Scope THAT_DAY = Scope.everybody(new Period(DAY, DAY));

    @Test
    void goals_count_by_pillar_and_together_and_a_strategy_needs_an_obstacle() {
        for (int i = 0; i < 6; i++) {
            UUID trajectory = cases.trajectory(DAY);
            cases.foreseen(cases.action(cases.goal(trajectory, Pillar.DEBTS, "REACHED"), "", null, null));
            cases.action(cases.goal(trajectory, Pillar.DEBTS, "OPEN"), "", null, null);
            cases.goal(trajectory, Pillar.HEALTH, "DROPPED");
        }
        GoalFigures goals = asked(report -> report.of(THAT_DAY).goals());
        PillarGoals debts = goals.pillars().get(Pillar.DEBTS.ordinal());
        assertThat(debts.reached().base()).isEqualTo(Shown.exactly(12));
        assertThat(debts.reached().parts().get(0)).isEqualTo(new ShownParts.Part(Shown.exactly(6), 0.5));
        assertThat(debts.foreseen().parts().get(0).count()).isEqualTo(Shown.exactly(6));
        assertThat(goals.all().reached().base()).isEqualTo(Shown.exactly(18));
        assertThat(goals.all().reached().parts().get(0).fraction()).isCloseTo(6 / 18.0, within(1e-12));
    }

    @Test
    void many_goals_of_few_people_are_not_shown_nor_is_a_total_from_which_they_follow() {
        for (int i = 0; i < 6; i++) {
            cases.goal(cases.trajectory(DAY), Pillar.DEBTS, "OPEN");
        }
        UUID one = cases.trajectory(DAY);
        for (int i = 0; i < 7; i++) {
            cases.goal(one, Pillar.HEALTH, "OPEN");
        }
        GoalFigures goals = asked(report -> report.of(THAT_DAY).goals());
        assertThat(goals.pillars().get(Pillar.HEALTH.ordinal()).reached().base().isExact())
                .isFalse();
        assertThat(goals.pillars().get(Pillar.DEBTS.ordinal()).reached().base()).isEqualTo(Shown.exactly(6));
        assertThat(goals.all()).isNull();
    }

    @Test
    void days_run_from_the_plan_to_the_deed_and_to_the_day_it_was_told() {
        for (int i = 1; i <= 11; i++) {
            UUID trajectory = cases.trajectory(DAY);
            UUID action = cases.action(
                    cases.goal(trajectory, Pillar.DEBTS, "OPEN"),
                    "DIGID",
                    PLANNED.plusDays(i),
                    PLANNED.plusDays(i + 7));
            cases.voucher(trajectory, action);
            cases.action(cases.goal(trajectory, Pillar.DEBTS, "OPEN"), "", null, null);
        }
        ActionFigures actions = asked(report -> report.of(THAT_DAY).actions());
        assertThat(actions.all().done().base()).isEqualTo(Shown.exactly(22));
        assertThat(actions.all().done().parts().get(0)).isEqualTo(new ShownParts.Part(Shown.exactly(11), 0.5));
        assertThat(actions.byVoucher())
                .extracting(group -> group.done().base().number())
                .containsExactly(11L, 11L);
        assertThat(actions.byDifficulty().get(Difficulty.LIGHT.ordinal()).done().base())
                .isEqualTo(Shown.exactly(11));
        assertThat(actions.days().get(0).done()).isEqualTo(new Quartiles(3.5, 6, 8.5));
        assertThat(actions.days().get(0).reported()).isEqualTo(new Quartiles(10.5, 13, 15.5));
        assertThat(days(actions, null, Difficulty.LIGHT)).isEqualTo(new Quartiles(3.5, 6, 8.5));
        assertThat(days(actions, "VOUCHER", Difficulty.LIGHT)).isEqualTo(new Quartiles(3.5, 6, 8.5));
        assertThat(days(actions, "NONE", null)).isNull();
        assertThat(days(actions, null, Difficulty.HEAVY)).isNull();
    }

    @Test
    void actions_of_all_kinds_are_of_as_many_people_as_have_any_each_once(@Autowired JdbcClient jdbc) {
        for (int i = 0; i < 3; i++) {
            UUID goal = cases.goal(cases.trajectory(DAY), Pillar.DEBTS, "OPEN");
            cases.action(goal, "DIGID", PLANNED.plusDays(1), PLANNED.plusDays(1));
            cases.action(goal, "", null, null);
            cases.action(cases.goal(cases.trajectory(DAY), Pillar.DEBTS, "OPEN"), "", null, null);
        }
        assertThat(asked(report -> report.of(THAT_DAY).actions()).all().done().base())
                .isEqualTo(Shown.exactly(9));
        assertThat(jdbc.sql("""
            select category || ' ' || sum(n) from monitor_action_cell
             where measure = 'deed-people' and day = :day group by category order by 1
            """).param("day", DAY).query(String.class).list())
                .containsExactly("DONE 3", "NOT_DONE 6", "PLANNED 6");
    }

    @Test
    void a_division_with_few_people_in_it_is_left_out() {
        for (int i = 0; i < 6; i++) {
            cases.action(cases.goal(cases.trajectory(DAY), Pillar.DEBTS, "OPEN"), "", null, null);
        }
        UUID one = cases.trajectory(DAY);
        cases.voucher(one, cases.action(cases.goal(one, Pillar.DEBTS, "OPEN"), "DIGID", null, null));
        ActionFigures actions = asked(report -> report.of(THAT_DAY).actions());
        assertThat(actions.all().done().base()).isEqualTo(Shown.exactly(7));
        assertThat(actions.byVoucher()).isEmpty();
        assertThat(actions.byDifficulty()).isEmpty();
        assertThat(actions.byBoth()).isEmpty();
        assertThat(actions.days()).hasSize(1);
    }

    /** Two have a voucher in prospect for what is on no list. */
    @Test
    void both_divisions_together_are_left_out_when_few_are_in_both() {
        for (int i = 0; i < 14; i++) {
            UUID trajectory = cases.trajectory(DAY);
            UUID action = cases.action(
                    cases.goal(trajectory, Pillar.DEBTS, "OPEN"),
                    i < 6 ? "DIGID" : "",
                    PLANNED.plusDays(i),
                    PLANNED.plusDays(20));
            if (i < 8) {
                cases.voucher(trajectory, action);
            }
        }
        ActionFigures actions = asked(report -> report.of(THAT_DAY).actions());
        assertThat(actions.byVoucher()).hasSize(2);
        assertThat(actions.byDifficulty()).hasSize(Difficulty.values().length);
        assertThat(actions.byBoth()).isEmpty();
        assertThat(actions.isIncomplete()).isTrue();
    }

    /**
     * R: x <- 1:10 / 4 + 1; y <- x - rep(c(.25, .5), 5); t.test(y, x, paired = TRUE); mean 2.375, difference -0.375 [-0.4692565, -0.2807435].
     */
    @Test
    void scores_are_compared_for_who_has_both() {
        for (int i = 1; i <= 10; i++) {
            UUID trajectory = cases.trajectory(DAY);
            BigDecimal start =
                    new BigDecimal(i).multiply(new BigDecimal("0.25")).add(BigDecimal.ONE);
            UUID first = cases.measured(trajectory, "START", DAY, Map.of());
            cases.questionnaire(first, "PIFS", "PIFS_7", start, Map.of("G1", 1));
            UUID last = cases.measured(trajectory, "FINAL", DAY.plusYears(1), Map.of());
            cases.last(last);
            BigDecimal less = new BigDecimal(i % 2 == 1 ? "0.25" : "0.5");
            cases.questionnaire(last, "PIFS", "PIFS_7", start.subtract(less), Map.of("G1", 1));
        }
        ScoreFigures scarcity = asked(report -> report.of(THAT_DAY).scores()).get(0);
        assertThat(scarcity.start().mean()).isCloseTo(2.375, within(1e-9));
        assertThat(scarcity.change().people()).isEqualTo(Shown.exactly(10));
        assertThat(scarcity.change().mean()).isCloseTo(-0.375, within(1e-9));
        assertThat(scarcity.interval().lower()).isCloseTo(-0.4692565, within(1e-6));
        assertThat(scarcity.interval().upper()).isCloseTo(-0.2807435, within(1e-6));
        assertThat(scarcity.marks().base()).isEqualTo(Shown.exactly(10));
        assertThat(scarcity.lastMarks().base()).isEqualTo(Shown.exactly(10));
        assertThat(scarcity.hasNormLine()).isTrue();
    }

    @Test
    void that_everybody_scores_beyond_the_norm_is_told_of_nobody() {
        for (int i = 0; i < 10; i++) {
            UUID sitting = cases.measured(cases.trajectory(DAY), "START", DAY, Map.of());
            cases.questionnaire(sitting, "PIFS", "PIFS_7", BigDecimal.valueOf(5), Map.of("G1", 5));
        }
        ScoreFigures scarcity = asked(report -> report.of(THAT_DAY).scores()).get(0);
        assertThat(scarcity.marks().base()).isEqualTo(Shown.exactly(10));
        assertThat(scarcity.marks().parts()).allMatch(part -> part.count().isWithheld() && part.fraction() == null);
    }

    @Test
    void nothing_is_said_of_the_working_alliance_of_fewer_than_ten() {
        for (int i = 0; i < 9; i++) {
            alliance(Map.of("W1", 4, "W2", 5), "4.5");
        }
        assertThat(asked(report -> report.of(THAT_DAY).scores()).get(0).last().mean())
                .isNull();
        assertThat(asked(report -> report.of(THAT_DAY).scales()).get(0).alpha()).isNull();
    }

    /** An item that its form turns round is turned round in the score: items 1 to 5 and 5 to 1 hang together fully. */
    @Test
    void alpha_is_that_of_the_score() {
        for (int i = 0; i < 10; i++) {
            int answer = 1 + i % 5;
            alliance(Map.of("W1", answer, "W2", 6 - answer), Integer.toString(answer));
        }
        ScaleFigures scale = asked(report -> report.of(THAT_DAY).scales()).get(0);
        assertThat(scale.people()).isEqualTo(Shown.exactly(10));
        assertThat(scale.items()).isEqualTo(2);
        assertThat(scale.alpha()).isCloseTo(1, within(1e-12));
    }

    @Test
    void t_scores_are_shared_out_at_60_and_65() {
        List<Integer> scores = List.of(59, 58, 57, 56, 55, 60, 61, 62, 63, 64, 65, 66, 67, 68, 70);
        scores.forEach(score -> cases.questionnaire(
                cases.measured(cases.trajectory(DAY), "START", DAY, Map.of()),
                "BRIEF_A",
                "BRIEF_A_TOT",
                new BigDecimal(score),
                Map.of("TOT", score)));
        ScoreFigures total = asked(report -> report.of(THAT_DAY).scores()).get(0);
        assertThat(total.marks().parts())
                .extracting(part -> part.count().number())
                .containsExactly(5L, 5L, 5L);
        assertThat(ScoreFigures.from60(total.marks())).isCloseTo(10 / 15.0, within(1e-12));
    }

    @Test
    void who_may_see_all_sees_every_division_of_actions_of_however_few_people() {
        UUID one = cases.trajectory(DAY);
        cases.voucher(one, cases.action(cases.goal(one, Pillar.DEBTS, "OPEN"), "DIGID", PLANNED, PLANNED));
        cases.action(cases.goal(one, Pillar.DEBTS, "REACHED"), "", null, null);
        ActionFigures actions = asked(report -> report.of(THAT_DAY.exactly()).actions());
        assertThat(actions.byVoucher())
                .extracting(group -> group.done().parts().get(0))
                .containsExactly(
                        new ShownParts.Part(Shown.exactly(1), 1.0), new ShownParts.Part(Shown.exactly(0), 0.0));
        assertThat(actions.byDifficulty())
                .extracting(group -> group.part().difficulty())
                .containsExactly(Difficulty.LIGHT, Difficulty.NOT_LISTED);
        assertThat(actions.byBoth()).hasSize(2);
        assertThat(actions.isIncomplete()).isFalse();
        assertThat(asked(report -> report.of(THAT_DAY.exactly()).goals())
                        .all()
                        .reached()
                        .parts())
                .containsExactly(
                        new ShownParts.Part(Shown.exactly(1), 0.5), new ShownParts.Part(Shown.exactly(1), 0.5));
    }

    @Test
    void t_scores_have_a_start_a_last_and_a_difference_too() {
        for (int i = 0; i < 10; i++) {
            UUID trajectory = cases.trajectory(DAY);
            briefA(cases.measured(trajectory, "START", DAY, Map.of()), 66 + i % 2);
            UUID last = cases.measured(trajectory, "FINAL", DAY.plusYears(1), Map.of());
            cases.last(last);
            briefA(last, i < 5 ? 58 : 61);
        }
        ScoreFigures total = asked(report -> report.of(THAT_DAY).scores()).get(0);
        assertThat(total.change().mean()).isCloseTo(-7, within(1e-9));
        assertThat(total.p()).isNotNull();
        assertThat(ScoreFigures.from60(total.lastMarks())).isCloseTo(0.5, within(1e-12));
    }

    /** With ten in one year and eleven in all, the difference of two means would be what one participant answered. */
    @Test
    void a_mentor_sees_the_working_alliance_of_the_own_caseload_over_all_years_only() {
        UUID mentor = id("mentor2");
        for (int i = 0; i < 10; i++) {
            alliance(cases.ofMentor(mentor, DAY), Map.of("W1", 4, "W2", 5), "4.5");
        }
        alliance(cases.ofMentor(mentor, DAY.minusYears(1)), Map.of("W1", 1, "W2", 1), "1");
        Period both = new Period(DAY.minusYears(1), DAY);
        Scope all = new Scope(both, Scope.Part.CASELOAD, mentor.toString(), Scope.Counted.EVERYTHING, false);
        Period one = new Period(LocalDate.of(DAY.getYear(), 1, 1), LocalDate.of(DAY.getYear(), 12, 31));
        Scope year = new Scope(one, Scope.Part.CASELOAD, mentor.toString(), Scope.Counted.YEAR, false);
        assertThat(asked("mentor2", report -> report.of(all).scores())
                        .get(0)
                        .last()
                        .mean())
                .isCloseTo(46 / 11.0, within(1e-9));
        assertThat(asked("mentor2", report -> report.of(year).scores()).get(0).last())
                .isEqualTo(new ShownMean(Shown.exactly(10), Shown.exactly(0), null));
        List<ScaleFigures> scales = asked("mentor2", report -> report.of(year).scales());
        assertThat(scales).isEmpty();
    }

    private static Quartiles days(ActionFigures actions, String voucher, Difficulty difficulty) {
        return actions.days().stream()
                .filter(days -> days.part().equals(new ActionPart(voucher, difficulty)))
                .findFirst()
                .orElseThrow()
                .done();
    }

    private void briefA(UUID sitting, int score) {
        cases.questionnaire(sitting, "BRIEF_A", "BRIEF_A_TOT", BigDecimal.valueOf(score), Map.of("TOT", score));
    }

    private void alliance(Map<String, Integer> answers, String mean) {
        alliance(cases.trajectory(DAY), answers, mean);
    }

    private void alliance(UUID trajectory, Map<String, Integer> answers, String mean) {
        UUID last = cases.measured(trajectory, "FINAL", DAY, Map.of());
        cases.last(last);
        cases.questionnaire(last, "WORKING_ALLIANCE", "WAV", new BigDecimal(mean), answers);
    }
}
