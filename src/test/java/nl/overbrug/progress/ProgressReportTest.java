package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.kernel.SmallCounts.Shown.Kind;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ShownParts.Part;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ProgressReportTest extends ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2005, 3, 3);
    private static final Scope THAT_DAY = Scope.everybody(new Period(DAY, DAY));

    @Test
    void change_is_the_sign_of_the_difference_of_two_steps_with_its_base() {
        twice(12, 2, 4);
        twice(5, 3, 3);
        twice(6, 5, 4);
        PillarChange debts = change(Comparison.FIRST_LAST, Pillar.DEBTS);
        assertThat(debts.base()).isEqualTo(Shown.exactly(23));
        assertThat(debts.improved()).isEqualTo(new Part(Shown.exactly(12), 12 / 23.0));
        assertThat(debts.unchanged().count()).isEqualTo(Shown.exactly(5));
        assertThat(debts.declined().count()).isEqualTo(Shown.exactly(6));
        // R: wilcox.test(c(rep(2,12), rep(0,5), rep(-1,6)), exact=FALSE, correct=TRUE)$p.value
        assertThat(debts.p()).isCloseTo(0.003734667, within(1e-8));
        assertThat(debts.adjusted()).isEqualTo(debts.p());
        assertThat(change(Comparison.START_BETWEEN, Pillar.DEBTS).base()).isEqualTo(Shown.exactly(0));
    }

    @Test
    void a_test_below_ten_people_is_not_shown_and_neither_are_shares() {
        twice(9, 1, 2);
        PillarChange debts = change(Comparison.FIRST_LAST, Pillar.DEBTS);
        assertThat(debts.improved()).isEqualTo(new Part(Shown.exactly(9), null));
        assertThat(debts.p()).isNull();
        assertThat(debts.adjusted()).isNull();
    }

    @Test
    void a_test_from_which_could_be_worked_out_how_few_changed_is_not_shown() {
        twice(9, 2, 3);
        twice(12, 3, 3);
        assertThat(change(Comparison.FIRST_LAST, Pillar.DEBTS).p()).isNull();
        twice(1, 2, 3);
        assertThat(change(Comparison.FIRST_LAST, Pillar.DEBTS).p()).isNotNull();
    }

    @Test
    void small_counts_are_not_shown_nor_to_be_worked_out() {
        twice(12, 2, 4);
        twice(8, 3, 3);
        twice(2, 5, 4);
        PillarChange debts = change(Comparison.FIRST_LAST, Pillar.DEBTS);
        assertThat(debts.declined()).isEqualTo(new Part(new Shown(Kind.SMALL, 0), null));
        assertThat(debts.changes().parts())
                .filteredOn(part -> part.count().isWithheld())
                .hasSize(1);
    }

    @Test
    void not_applicable_and_missing_are_kept_apart_and_out_of_the_base() {
        twice(6, 2, 3);
        twice(5, 0, 3);
        for (int i = 0; i < 7; i++) {
            UUID trajectory = cases.trajectory(DAY);
            cases.measured(trajectory, "START", DAY, Map.of(Pillar.DEBTS, 1));
            cases.last(cases.measured(trajectory, "FINAL", DAY.plusYears(1), Map.of()));
        }
        PillarChange debts = change(Comparison.FIRST_LAST, Pillar.DEBTS);
        assertThat(debts.base()).isEqualTo(Shown.exactly(6));
        assertThat(debts.notApplicable()).isEqualTo(Shown.exactly(5));
        assertThat(debts.missing()).isEqualTo(Shown.exactly(7));
    }

    @Test
    void that_everybody_declined_or_stands_low_is_not_told_and_that_everybody_stands_high_is() {
        twice(9, 5, 2);
        assertThat(change(Comparison.FIRST_LAST, Pillar.DEBTS)
                        .declined()
                        .count()
                        .isWithheld())
                .isTrue();
        assertThat(debts(MeasuredMoment.FINAL))
                .first()
                .satisfies(low -> assertThat(low.isWithheld()).isTrue());
        assertThat(debts(MeasuredMoment.START)).last().isEqualTo(Shown.exactly(9));
        twice(5, 5, 5);
        assertThat(change(Comparison.FIRST_LAST, Pillar.DEBTS).declined().count())
                .isEqualTo(Shown.exactly(9));
    }

    /** R: wilcox.test(c(rep(2,12), rep(-1,6)), exact=FALSE, correct=TRUE)$p.value */
    @Test
    void few_without_a_step_are_counted_in_the_base_and_the_test_of_who_changed_stays() {
        twice(12, 2, 4);
        twice(8, 3, 3);
        twice(6, 5, 4);
        twice(2, 0, 4);
        PillarChange debts = change(Comparison.FIRST_LAST, Pillar.DEBTS);
        assertThat(debts.changes().isWithFew()).isTrue();
        assertThat(debts.base()).isEqualTo(Shown.exactly(28));
        assertThat(debts.improved()).isEqualTo(new Part(Shown.exactly(12), 12 / 28.0));
        assertThat(debts.declined().count()).isEqualTo(Shown.exactly(6));
        assertThat(debts.unchanged().count().isWithheld()).isTrue();
        assertThat(debts.changes().without()).isEqualTo(new Shown(Kind.SMALL, 0));
        assertThat(debts.without()).allMatch(Shown::isWithheld);
        assertThat(debts.p()).isCloseTo(0.003734667, within(1e-8));
        PillarChange exactly = asked(report -> report.of(THAT_DAY.exactly()).changes())
                .get(Comparison.FIRST_LAST.ordinal())
                .pillars()
                .get(Pillar.DEBTS.ordinal());
        assertThat(exactly.base()).isEqualTo(Shown.exactly(26));
        assertThat(exactly.p()).isEqualTo(debts.p());
    }

    @Test
    void where_few_were_not_measured_the_pillars_tell_of_everybody() {
        twice(12, 2, 4);
        twice(8, 5, 2);
        twice(8, 3, 3);
        for (int i = 0; i < 2; i++) {
            cases.moment(cases.trajectory(DAY), "START", "MISSED");
        }
        MomentFigures start = asked(report -> report.of(THAT_DAY).moments()).get(MeasuredMoment.START.ordinal());
        assertThat(start.ofAll()).isTrue();
        assertThat(start.measured()).isEqualTo(Shown.exactly(30));
        assertThat(start.missing()).isEqualTo(new Shown(Kind.SMALL, 0));
        assertThat(start.stands().parts()).allMatch(part -> part.count().isWithheld());
        PillarPositions debts = start.pillars().get(Pillar.DEBTS.ordinal());
        assertThat(debts.steps().base()).isEqualTo(Shown.exactly(30));
        assertThat(debts.steps().parts())
                .containsExactly(new Part(Shown.exactly(12), 12 / 30.0), new Part(new Shown(Kind.WITHHELD, 0), null));
        assertThat(debts.steps().without()).isEqualTo(new Shown(Kind.SMALL, 0));
        ChangeFigures both = asked(report -> report.of(THAT_DAY).changes()).get(Comparison.FIRST_LAST.ordinal());
        assertThat(both.ofAll()).isTrue();
        assertThat(both.pillars().get(Pillar.DEBTS.ordinal()).improved().count())
                .isEqualTo(Shown.exactly(12));
        MomentFigures exactly =
                asked(report -> report.of(THAT_DAY.exactly()).moments()).get(MeasuredMoment.START.ordinal());
        assertThat(exactly.ofAll()).isFalse();
        assertThat(exactly.pillars().get(Pillar.DEBTS.ordinal()).steps().base()).isEqualTo(Shown.exactly(28));
    }

    @Test
    void who_was_not_measured_is_counted_with_the_reason() {
        for (String state : List.of("PLANNED", "OPEN", "MISSED", "DECLINED", "LAPSED")) {
            for (int i = 0; i < 5; i++) {
                cases.moment(cases.trajectory(DAY), "BETWEEN", state);
            }
        }
        for (int i = 0; i < 6; i++) {
            cases.measured(cases.trajectory(DAY), "BETWEEN", DAY, Map.of(Pillar.HEALTH, 4));
        }
        MomentFigures between = asked(report -> report.of(THAT_DAY).moments()).get(MeasuredMoment.BETWEEN.ordinal());
        assertThat(between.stands().base()).isEqualTo(Shown.exactly(31));
        assertThat(between.stands().parts())
                .extracting(part -> part.count().number())
                .containsExactly(6L, 10L, 5L, 5L, 5L, 0L);
        PillarPositions health = between.pillars().get(Pillar.HEALTH.ordinal());
        assertThat(health.steps().parts())
                .extracting(part -> part.count().number())
                .containsExactly(0L, 0L, 0L, 6L, 0L);
        assertThat(between.pillars().get(Pillar.DEBTS.ordinal()).without())
                .containsExactly(Shown.exactly(0), Shown.exactly(0), Shown.exactly(6));
    }

    @Test
    void one_measurement_is_no_first_and_last() {
        for (int i = 0; i < 5; i++) {
            UUID late = cases.trajectory(DAY);
            cases.last(cases.measured(late, "BETWEEN", DAY.plusMonths(6), Map.of(Pillar.DEBTS, 2)));
            cases.measured(cases.trajectory(DAY), "START", DAY, Map.of(Pillar.DEBTS, 2));
        }
        assertThat(change(Comparison.FIRST_LAST, Pillar.DEBTS).base()).isEqualTo(Shown.exactly(0));
        assertThat(asked(report -> report.of(THAT_DAY).trajectories()).parts())
                .extracting(part -> part.count().number())
                .containsExactly(0L, 10L, 0L);
    }

    @Test
    void who_comes_back_counts_the_first_time_only() {
        for (int i = 0; i < 5; i++) {
            UUID person = cases.participant();
            cases.trajectory(person, DAY);
            cases.trajectory(person, DAY.plusMonths(2));
        }
        assertThat(began(DAY, DAY.plusMonths(3))).isEqualTo(Shown.exactly(5));
        assertThat(began(DAY.plusDays(1), DAY.plusMonths(3))).isEqualTo(Shown.exactly(0));
    }

    @Test
    void an_administrator_sees_no_figures() {
        assertThatThrownBy(() -> asked("beheer", report -> report.of(THAT_DAY).changes()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void twice(int times, int first, int last) {
        for (int i = 0; i < times; i++) {
            cases.measuredTwice(DAY, Pillar.DEBTS, first, last);
        }
    }

    private List<Shown> debts(MeasuredMoment moment) {
        return asked(report -> report.of(THAT_DAY).moments())
                .get(moment.ordinal())
                .pillars()
                .get(Pillar.DEBTS.ordinal())
                .steps()
                .parts()
                .stream()
                .map(Part::count)
                .toList();
    }

    private Shown began(LocalDate from, LocalDate to) {
        return asked(report -> report.of(Scope.everybody(new Period(from, to))).trajectories())
                .base();
    }

    private PillarChange change(Comparison comparison, Pillar pillar) {
        return asked(report -> report.of(THAT_DAY).changes())
                .get(comparison.ordinal())
                .pillars()
                .get(pillar.ordinal());
    }
}
