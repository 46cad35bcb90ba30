package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.OverbrugTest;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class ReachReportTest {

    private static final LocalDate DAY = LocalDate.of(1993, 3, 3);
    private static final Scope THAT_DAY = Scope.everybody(new Period(DAY, DAY)).exactly();

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
        assertThat(number(ReachBoxes.REFERRALS)).isEqualTo(6);
        assertThat(number(ReachBoxes.UNKNOWN)).isEqualTo(1);
        assertThat(number(ReachBoxes.OUTSIDE)).isEqualTo(3);
        assertThat(number(ReachBoxes.outside(OutOfScopeReason.ONE_OFF_ADVICE))).isEqualTo(2);
        assertThat(number(ReachBoxes.INSIDE)).isEqualTo(2);
        assertThat(number(ReachBoxes.JOINED)).isEqualTo(1);
        assertThat(asked(report -> report.reach(THAT_DAY)).accepted().fraction())
                .isEqualTo(0.5);
    }

    @Test
    void a_referral_that_is_still_being_checked_is_unknown_so_far() {
        cases.referral(DAY, null, null, null);
        assertThat(number(ReachBoxes.UNKNOWN)).isEqualTo(1);
        assertThat(number(ReachBoxes.CHECKING)).isEqualTo(1);
    }

    @Test
    void with_whom_nobody_talked_yet_it_was_not_discussed() {
        cases.referral(DAY, "TARGET_GROUP", null, null);
        cases.referral(DAY, "TARGET_GROUP", null, "NOT_DISCUSSED");
        assertThat(number(ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED)))
                .isEqualTo(2);
        assertThat(number(ReachBoxes.NOT_ASKED_YET)).isEqualTo(1);
    }

    @Test
    void both_days_of_the_period_count_and_no_other() {
        cases.referral(DAY.minusDays(1), "UNKNOWN", null, null);
        cases.referral(DAY, "UNKNOWN", null, null);
        cases.referral(DAY.plusDays(1), "UNKNOWN", null, null);
        cases.referral(DAY.plusDays(2), "UNKNOWN", null, null);
        Scope both = Scope.everybody(new Period(DAY, DAY.plusDays(1))).exactly();
        assertThat(asked(report -> report.reach(both)).boxes().of(ReachBoxes.REFERRALS))
                .isEqualTo(Shown.exactly(2));
    }

    @Test
    void help_questions_count_participants_who_joined() {
        UUID joins = cases.referral(DAY, "TARGET_GROUP", null, "JOINS");
        cases.helpQuestion(joins, "DEBTS");
        cases.helpQuestion(joins, "INCOME");
        cases.helpQuestion(cases.referral(DAY, "TARGET_GROUP", null, "JOINS"), "DEBTS");
        cases.helpQuestion(cases.referral(DAY, "TARGET_GROUP", null, "DOES_NOT_WANT"), "DEBTS");
        Distribution table = asked(report -> report.reach(THAT_DAY)).helpQuestions();
        assertThat(table.base()).isEqualTo(Shown.exactly(2));
        assertThat(table.shares())
                .contains(share("pijler.debts", 2, 2), share("pijler.income", 1, 2), share("pijler.housing", 0, 2));
    }

    @Test
    void shares_of_participants_are_of_those_of_whom_it_is_known() {
        joins(cases.participant(DAY.minusYears(25), "MALE", "HIGH"));
        joins(cases.participant(DAY.minusYears(26), "FEMALE", null));
        joins(cases.participant(DAY.minusYears(68), null, null));
        var tables = asked(report -> report.reach(THAT_DAY)).participants();
        assertThat(tables.get(0).known().base()).isEqualTo(Shown.exactly(2));
        assertThat(tables.get(0).known().without()).isEqualTo(Shown.exactly(1));
        assertThat(tables.get(1).shares().values())
                .contains(
                        share("monitor.leeftijd.to25", 1, 3),
                        share("monitor.leeftijd.to45", 1, 3),
                        share("monitor.leeftijd.over67", 1, 3));
        assertThat(tables.get(2).known().without()).isEqualTo(Shown.exactly(2));
    }

    @Test
    void who_was_referred_twice_counts_with_both_so_that_years_add_up() {
        UUID person = cases.participant(DAY.minusYears(30), "MALE", "LOW");
        cases.referral(person, DAY, "TARGET_GROUP", null, "JOINS");
        cases.referral(person, DAY, "TARGET_GROUP", null, "JOINS");
        assertThat(number(ReachBoxes.JOINED)).isEqualTo(2);
        assertThat(asked(report -> report.reach(THAT_DAY))
                        .participants()
                        .get(0)
                        .known()
                        .base())
                .isEqualTo(Shown.exactly(2));
    }

    @Test
    void what_happens_after_the_year_does_not_change_how_it_stood() {
        joinedAndEnded(DAY.plusYears(1), "GOALS_REACHED");
        joinedAndEnded(DAY.plusYears(1).plusDays(1), "NO_CONTACT");
        joinedAndEnded(DAY.plusMonths(3), "MOVED");
        joinedAndEnded(null, null);
        AfterAYear table = asked(report -> report.reach(THAT_DAY)).afterAYear();
        assertThat(table.base()).isEqualTo(Shown.exactly(4));
        assertThat(table.stillRunning().count()).isEqualTo(Shown.exactly(2));
        assertThat(table.goalsReached().count()).isEqualTo(Shown.exactly(1));
        assertThat(table.dropoutTotal().count()).isEqualTo(Shown.exactly(0));
        assertThat(table.neutralTotal().count()).isEqualTo(Shown.exactly(1));
    }

    @Test
    void whose_year_is_not_over_does_not_count_yet() {
        LocalDate today = report.today();
        cases.trajectory(cases.referral(today.minusMonths(6), "TARGET_GROUP", null, "JOINS"), null, null);
        Scope thatDay = Scope.everybody(new Period(today.minusMonths(6), today.minusMonths(6)))
                .exactly();
        AfterAYear table = asked(report -> report.reach(thatDay)).afterAYear();
        assertThat(table.base()).isEqualTo(Shown.exactly(0));
        assertThat(table.tooEarly().number()).isPositive();
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
        Scope year = Scope.ofYear(DAY.getYear());
        List<NotAsked> exact = asked(report -> report.notAsked(year.exactly(), report.reach(year.exactly())));
        List<NotAsked> shown = asked(report -> report.notAsked(year, report.reach(year)));
        assertThat(exact)
                .containsExactly(new NotAsked(
                        DAY.withDayOfMonth(1),
                        false,
                        Shown.exactly(3),
                        Shown.exactly(1),
                        Shown.exactly(2),
                        Shown.exactly(1)));
        assertThat(shown).extracting(line -> line.notDiscussed().isExact()).containsExactly(false);
    }

    @Test
    void a_day_to_ask_again_has_passed_also_when_the_process_took_the_referral_up_that_morning() {
        LocalDate yesterday = report.today().minusDays(1);
        UUID waits = cases.referral(DAY, "TARGET_GROUP", null, "NOT_DISCUSSED");
        cases.askAgain(waits, yesterday);
        cases.takenUp(waits);
        Scope year = Scope.ofYear(DAY.getYear()).exactly();
        NotAsked line =
                asked(report -> report.notAsked(year, report.reach(year))).get(0);
        assertThat(line.askAgain()).isEqualTo(Shown.exactly(1));
        assertThat(line.overdue()).isEqualTo(Shown.exactly(1));
    }

    @Test
    void the_time_to_a_talk_about_taking_part_is_that_to_the_first_one() {
        UUID referral = cases.referral(DAY, "TARGET_GROUP", null, "NOT_DISCUSSED");
        cases.talkedOn(referral, DAY.plusDays(7));
        cases.talkedOn(referral, DAY.plusDays(90));
        assertThat(asked(report -> report.reach(THAT_DAY))
                        .following()
                        .toTalk()
                        .counts()
                        .keySet())
                .containsExactly(7.0);
    }

    @Test
    void who_drops_out_leaves_and_who_ends_otherwise_was_followed_until_then() {
        joinedAndEnded(DAY.plusDays(40), "NO_CONTACT");
        joinedAndEnded(DAY.plusDays(50), "MOVED");
        joinedAndEnded(DAY.plusDays(110), "DOES_NOT_WANT");
        joinedAndEnded(null, null);
        Following following = asked(report -> report.reach(THAT_DAY)).following();
        assertThat(following.lasted().counts().keySet()).containsExactly(30.0, 40.0, 100.0);
        assertThat(following.staying().n()).isEqualTo(4);
        assertThat(following.staying().after(30)).isEqualTo(0.75);
        assertThat(following.staying().after(100)).isEqualTo(0.375);
        assertThat(following.staying().followedBeyond(100)).isEqualTo(1);
        assertThat(number("dropped.0-30")).isEqualTo(1);
        assertThat(number("dropped.91-183")).isEqualTo(1);
    }

    @Test
    void an_administrator_sees_no_figures() {
        assertThatThrownBy(() -> people.as(people.byUsername("beheer").orElseThrow(), () -> report.reach(THAT_DAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void joins(UUID participant) {
        cases.referral(participant, DAY, "TARGET_GROUP", null, "JOINS");
    }

    private void joinedAndEnded(LocalDate on, String reason) {
        cases.trajectory(cases.referral(DAY, "TARGET_GROUP", null, "JOINS"), on, reason);
    }

    private long number(String box) {
        return asked(report -> report.reach(THAT_DAY)).boxes().of(box).number();
    }

    private static ShownShare share(String label, long count, long base) {
        return new ShownShare(label, Shown.exactly(count), Shown.exactly(base), (double) count / base);
    }

    private <T> T asked(Function<ReachReport, T> question) {
        return people.as(people.byUsername("manager").orElseThrow(), () -> question.apply(report));
    }
}
