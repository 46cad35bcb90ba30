package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.OverbrugTest;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.people.People;
import nl.overbrug.trajectory.EndReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class ReachReportTest {

    private static final LocalDate DAY = LocalDate.of(2003, 3, 3);
    private static final Period THAT_DAY = new Period(DAY, DAY);

    @Autowired
    private ReachReport report;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private ReachCases cases;

    @BeforeEach
    void startWithNone() {
        cases = new ReachCases(jdbc);
    }

    @Test
    void every_referral_is_in_one_box() {
        cases.referral(DAY, "UNKNOWN", null, null);
        cases.referral(DAY, "NOT_TARGET_GROUP", "ONE_OFF_ADVICE", null);
        cases.referral(DAY, "NOT_TARGET_GROUP", "ONE_OFF_ADVICE", null);
        cases.referral(DAY, "NOT_TARGET_GROUP", "EX_DETAINEE", null);
        cases.referral(DAY, "TARGET_GROUP", null, "JOINS");
        cases.referral(DAY, "TARGET_GROUP", null, "DOES_NOT_WANT");
        Reach reach = asked(report -> report.reach(Scope.everybody(THAT_DAY)));
        assertThat(reach.referrals()).isEqualTo(6);
        assertThat(reach.unknown()).isEqualTo(1);
        assertThat(reach.known()).isEqualTo(5);
        assertThat(reach.notTargetGroup()).isEqualTo(3);
        assertThat(reach.notTargetGroup(OutOfScopeReason.ONE_OFF_ADVICE)).isEqualTo(2);
        assertThat(reach.targetGroup()).isEqualTo(2);
        assertThat(reach.joined()).isEqualTo(1);
        assertThat(reach.accepted().base()).isEqualTo(2);
    }

    @Test
    void a_referral_that_is_still_being_checked_is_unknown_so_far() {
        cases.referral(DAY, null, null, null);
        Reach reach = asked(report -> report.reach(Scope.everybody(THAT_DAY)));
        assertThat(reach.unknown()).isEqualTo(1);
        assertThat(reach.beingChecked()).isEqualTo(1);
    }

    @Test
    void with_whom_nobody_talked_yet_it_was_not_discussed() {
        cases.referral(DAY, "TARGET_GROUP", null, null);
        cases.referral(DAY, "TARGET_GROUP", null, "NOT_DISCUSSED");
        Reach reach = asked(report -> report.reach(Scope.everybody(THAT_DAY)));
        assertThat(reach.notJoining(ParticipationOutcome.NOT_DISCUSSED)).isEqualTo(2);
        assertThat(reach.notAskedYet()).isEqualTo(1);
    }

    @Test
    void both_days_of_the_period_count_and_no_other() {
        cases.referral(DAY.minusDays(1), "UNKNOWN", null, null);
        cases.referral(DAY, "UNKNOWN", null, null);
        cases.referral(DAY.plusDays(1), "UNKNOWN", null, null);
        cases.referral(DAY.plusDays(2), "UNKNOWN", null, null);
        assertThat(asked(report -> report.reach(Scope.everybody(new Period(DAY, DAY.plusDays(1)))))
                        .referrals())
                .isEqualTo(2);
    }

    @Test
    void help_questions_count_participants_who_joined() {
        UUID joins = cases.referral(DAY, "TARGET_GROUP", null, "JOINS");
        cases.helpQuestion(joins, "DEBTS");
        cases.helpQuestion(joins, "INCOME");
        cases.helpQuestion(cases.referral(DAY, "TARGET_GROUP", null, "JOINS"), "DEBTS");
        cases.helpQuestion(cases.referral(DAY, "TARGET_GROUP", null, "DOES_NOT_WANT"), "DEBTS");
        Distribution table = asked(report -> report.helpQuestions(Scope.everybody(THAT_DAY)));
        assertThat(table.base()).isEqualTo(2);
        assertThat(table.shares())
                .contains(
                        new Share("pijler.debts", 2, 2),
                        new Share("pijler.income", 1, 2),
                        new Share("pijler.housing", 0, 2));
    }

    @Test
    void shares_of_participants_are_of_those_of_whom_it_is_known() {
        joins(cases.participant(DAY.minusYears(25), "MALE", "HIGH"));
        joins(cases.participant(DAY.minusYears(26), "FEMALE", null));
        joins(cases.participant(DAY.minusYears(68), null, null));
        var tables = asked(report -> report.participants(Scope.everybody(THAT_DAY)));
        assertThat(tables.get(0).base()).isEqualTo(2);
        assertThat(tables.get(0).missing()).isEqualTo(1);
        assertThat(tables.get(1).shares().values())
                .contains(
                        new Share("monitor.leeftijd.to25", 1, 3),
                        new Share("monitor.leeftijd.to45", 1, 3),
                        new Share("monitor.leeftijd.over67", 1, 3));
        assertThat(tables.get(2).missing()).isEqualTo(2);
    }

    @Test
    void who_was_referred_twice_in_the_period_counts_once_among_participants() {
        UUID person = cases.participant(DAY.minusYears(30), "MALE", "LOW");
        cases.referral(person, DAY, "TARGET_GROUP", null, "JOINS");
        cases.referral(person, DAY, "TARGET_GROUP", null, "JOINS");
        assertThat(asked(report -> report.helpQuestions(Scope.everybody(THAT_DAY)))
                        .base())
                .isEqualTo(1);
        assertThat(asked(report -> report.reach(Scope.everybody(THAT_DAY))).joined())
                .isEqualTo(2);
    }

    @Test
    void what_happens_after_the_year_does_not_change_how_it_stood() {
        joinedAndEnded(DAY.plusYears(1), "GOALS_REACHED");
        joinedAndEnded(DAY.plusYears(1).plusDays(1), "NO_CONTACT");
        joinedAndEnded(DAY.plusMonths(3), "MOVED");
        joinedAndEnded(null, null);
        AfterAYear table = asked(report -> report.afterAYear(Scope.everybody(THAT_DAY)));
        assertThat(table.base()).isEqualTo(4);
        assertThat(table.running()).isEqualTo(2);
        assertThat(table.ended()).containsOnlyKeys(EndReason.GOALS_REACHED, EndReason.MOVED);
        assertThat(table.dropoutTotal().count()).isZero();
        assertThat(table.neutralTotal().count()).isEqualTo(1);
    }

    @Test
    void whose_year_is_not_over_does_not_count_yet() {
        LocalDate today = report.today();
        cases.trajectory(cases.referral(today.minusMonths(6), "TARGET_GROUP", null, "JOINS"), null, null);
        AfterAYear table = asked(
                report -> report.afterAYear(Scope.everybody(new Period(today.minusMonths(6), today.minusMonths(6)))));
        assertThat(table.base()).isZero();
        assertThat(table.tooEarly()).isPositive();
        assertThat(table.goalsReached().fraction()).isNull();
    }

    @Test
    void who_was_not_reached_is_counted_by_month_with_the_days_to_ask_again_that_have_passed() {
        cases.referral(DAY, "TARGET_GROUP", null, "JOINS");
        cases.referral(DAY, "TARGET_GROUP", null, "CANNOT_COMMUNICATE");
        cases.referral(DAY, "TARGET_GROUP", null, null);
        cases.askAgain(cases.referral(DAY, "TARGET_GROUP", null, null), report.today());
        cases.askAgain(
                cases.referral(DAY, "TARGET_GROUP", null, null), report.today().minusDays(1));
        List<NotAsked> months = asked(report -> report.notAsked(Scope.everybody(THAT_DAY)));
        assertThat(months).containsExactly(new NotAsked(YearMonth.from(DAY), 3, 1, 2, 1));
    }

    @Test
    void who_drops_out_leaves_and_who_ends_otherwise_was_followed_until_then() {
        joinedAndEnded(DAY.plusDays(40), "NO_CONTACT");
        joinedAndEnded(DAY.plusDays(50), "MOVED");
        joinedAndEnded(DAY.plusDays(110), "DOES_NOT_WANT");
        joinedAndEnded(null, null);
        Following following = asked(report -> report.following(Scope.everybody(THAT_DAY)));
        assertThat(following.lasted().counts().keySet()).containsExactly(30.0, 40.0, 100.0);
        assertThat(following.staying().n()).isEqualTo(4);
        assertThat(following.staying().after(30)).isEqualTo(0.75);
        assertThat(following.staying().after(100)).isEqualTo(0.375);
        assertThat(following.staying().followedBeyond(100)).isEqualTo(1);
    }

    @Test
    void an_administrator_sees_no_figures() {
        assertThatThrownBy(() -> people.as(
                        people.byUsername("beheer").orElseThrow(), () -> report.reach(Scope.everybody(THAT_DAY))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void joins(UUID participant) {
        cases.referral(participant, DAY, "TARGET_GROUP", null, "JOINS");
    }

    private void joinedAndEnded(LocalDate on, String reason) {
        cases.trajectory(cases.referral(DAY, "TARGET_GROUP", null, "JOINS"), on, reason);
    }

    private <T> T asked(Function<ReachReport, T> question) {
        return people.as(people.byUsername("manager").orElseThrow(), () -> question.apply(report));
    }
}
