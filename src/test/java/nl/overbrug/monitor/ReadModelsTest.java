package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.progress.ProgressCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class ReadModelsTest {

    private static final LocalDate DAY = LocalDate.of(2004, 3, 9);
    private static final Scope MARCH = Scope.everybody(new Period(LocalDate.of(2004, 3, 1), LocalDate.of(2004, 3, 31)));

    @Autowired
    private ReadModels models;

    @Autowired
    private Cells cells;

    @Autowired
    private JdbcClient jdbc;

    private ReachCases cases;
    private ProgressCases progress;

    @BeforeEach
    void startWithNone() {
        cases = new ReachCases(jdbc);
        progress = new ProgressCases(jdbc);
    }

    @Test
    void a_fact_that_changes_leaves_its_cell_for_another() {
        UUID referral = cases.referral(DAY, null, null, null);
        assertThat(cells.counts("referral.outcome", MARCH)).isEqualTo(Map.of("CHECKING", 1));
        jdbc.sql("update intake_referral set outcome = 'UNKNOWN' where id = ?")
                .param(referral)
                .update();
        assertThat(cells.counts("referral.outcome", MARCH)).isEqualTo(Map.of("UNKNOWN", 1));
        jdbc.sql("delete from intake_referral where id = ?").param(referral).update();
        assertThat(cells.counts("referral.outcome", MARCH)).isEmpty();
        assertThat(jdbc.sql("select count(*) from monitor_sum where counts = ''")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_the_participant_tells_later_counts_for_the_referral_of_then() {
        UUID person = cases.participant(DAY.minusYears(40), null, null);
        cases.referral(person, DAY, "TARGET_GROUP", null, "JOINS");
        assertThat(cells.counts("participant.gender", MARCH)).isEqualTo(Map.of("", 1));
        jdbc.sql("update trajectory_participant set gender = 'FEMALE' where id = ?")
                .param(person)
                .update();
        assertThat(cells.counts("participant.gender", MARCH)).isEqualTo(Map.of("FEMALE", 1));
    }

    @Test
    void who_comes_back_counts_with_every_referral_so_that_two_periods_hold_what_both_hold() {
        UUID person = cases.participant(DAY.minusYears(40), "MALE", "LOW");
        cases.referral(person, DAY, "TARGET_GROUP", null, "JOINS");
        cases.referral(person, DAY.plusMonths(2), "TARGET_GROUP", null, "JOINS");
        assertThat(participants("2004-03-01", "2004-05-31")).isEqualTo(2);
        assertThat(participants("2004-03-01", "2004-03-31")).isEqualTo(1);
        assertThat(participants("2004-04-01", "2004-05-31")).isEqualTo(1);
        assertThat(participants("2004-03-10", "2004-05-08")).isZero();
    }

    @Test
    void who_comes_back_counts_among_those_with_a_trajectory_the_first_time_only() {
        UUID person = cases.participant(DAY.minusYears(40), "MALE", "LOW");
        UUID first = cases.referral(person, DAY, "TARGET_GROUP", null, "JOINS");
        cases.trajectory(first, DAY.plusDays(20), "NO_CONTACT");
        cases.trajectory(cases.referral(person, DAY.plusMonths(2), "TARGET_GROUP", null, "JOINS"), null, null);
        assertThat(trajectories("2004-03-01", "2004-05-31")).isEqualTo(1);
        assertThat(trajectories("2004-04-01", "2004-05-31")).isZero();
    }

    @Test
    void a_period_of_any_days_adds_whole_months_and_the_days_around_them() {
        for (LocalDate day = DAY; day.isBefore(DAY.plusMonths(3)); day = day.plusDays(1)) {
            cases.referral(day, "UNKNOWN", null, null);
        }
        for (String period : List.of("2004-03-09/2004-06-08", "2004-03-20/2004-05-04", "2004-04-01/2004-04-30")) {
            Period days = new Period(LocalDate.parse(period.substring(0, 10)), LocalDate.parse(period.substring(11)));
            int length = (int) (days.to().toEpochDay() - days.from().toEpochDay() + 1);
            assertThat(cells.counts("referral.outcome", Scope.everybody(days)))
                    .as(period)
                    .isEqualTo(Map.of("UNKNOWN", length));
        }
    }

    @Test
    void a_period_of_years_adds_whole_years_and_the_months_and_days_around_them() {
        LocalDate first = LocalDate.of(2003, 1, 1);
        for (int day = 0; day < 4 * 365; day += 5) {
            cases.referral(first.plusDays(day), "UNKNOWN", null, null);
        }
        for (String days : List.of(
                "2003-01-01/2006-12-31",
                "2004-01-01/2004-12-31",
                "2003-02-01/2005-11-30",
                "2003-12-31/2006-01-01",
                "2004-03-01/2004-12-31",
                "2003-11-20/2005-01-07",
                "2003-12-10/2004-01-09")) {
            Period period = new Period(LocalDate.parse(days.substring(0, 10)), LocalDate.parse(days.substring(11)));
            int referrals = jdbc.sql(
                            "select count(*) from intake_referral where outcome = 'UNKNOWN' and received_on between ? and ?")
                    .params(period.from(), period.to())
                    .query(Integer.class)
                    .single();
            assertThat(cells.counts("referral.outcome", Scope.everybody(period)).get("UNKNOWN"))
                    .as(days)
                    .isEqualTo(referrals)
                    .isPositive();
        }
    }

    @Test
    void the_database_knows_the_same_marks() {
        List<String> marks = new ArrayList<>();
        Following.MARKS.forEach(mark -> {
            marks.add(mark(mark));
            marks.add(mark(mark + 1));
        });
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < Following.MARKS.size(); at++) {
            expected.add(Following.MARKS.get(at).toString());
            expected.add(
                    at + 1 < Following.MARKS.size()
                            ? Following.MARKS.get(at + 1).toString()
                            : Following.LATER);
        }
        assertThat(marks).isEqualTo(expected);
    }

    private String mark(int days) {
        return jdbc.sql("select monitor_mark(?)")
                .param(days)
                .query(String.class)
                .single();
    }

    @Test
    void a_team_a_district_and_a_referrer_have_sums_of_their_own() {
        UUID referral = cases.referral(DAY, "UNKNOWN", null, null);
        String team = jdbc.sql("select team_id::text from intake_referral where id = ?")
                .param(referral)
                .query(String.class)
                .single();
        cases.referral(DAY, "UNKNOWN", null, null);
        assertThat(part(Scope.Part.TEAM, team)).isEqualTo(Map.of("UNKNOWN", 1));
        assertThat(part(Scope.Part.REFERRER, "SELF")).isEqualTo(Map.of("UNKNOWN", 2));
        assertThat(part(Scope.Part.REFERRER, "POLICE")).isEmpty();
    }

    @Test
    void however_facts_come_in_the_rows_are_those_that_a_rebuild_makes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<UUID> referrals = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            change(random, referrals);
            if (random.nextInt(5) == 0) {
                models.fold();
            }
        }
        while (models.fold()) {
            // until nothing waits
        }
        List<String> kept = rows();
        models.rebuild();
        assertThat(rows()).as("seed %d", seed).isEqualTo(kept).isNotEmpty();
    }

    /** The same facts, told in two orders and folded in at other moments, of people who are told of one after another or all at once. */
    @Test
    void no_figure_changes_when_facts_are_recorded_in_another_order() {
        long seed = new Random().nextLong();
        List<List<String>> facts = facts(new Random(seed));
        Map<String, Map<String, Integer>> once = recorded(facts, new Random(seed), DAY);
        Collections.shuffle(facts, new Random(seed + 1));
        Map<String, Map<String, Integer>> again = recorded(facts, new Random(seed + 1), DAY.plusDays(1));
        assertThat(again).as("seed %d", seed).isEqualTo(once).isNotEmpty();
    }

    /** Of each person what happened, in an order of its own: only that there is a referral comes first. */
    private static List<List<String>> facts(Random random) {
        List<List<String>> people = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            List<String> facts = new ArrayList<>();
            facts.add("update trajectory_participant set gender = '%s' where id = :person"
                    .formatted(random.nextBoolean() ? "MALE" : "FEMALE"));
            facts.add("update trajectory_participant set district = 'Wijk %d' where id = :person"
                    .formatted(random.nextInt(3)));
            facts.add("insert into intake_help_question (referral_id, pillar) values (:referral, '%s')"
                    .formatted(random.nextBoolean() ? "DEBTS" : "INCOME"));
            facts.add("update intake_referral set outcome = 'TARGET_GROUP', participation = '%s' where id = :referral"
                    .formatted(random.nextInt(3) == 0 ? "DOES_NOT_WANT" : "JOINS"));
            facts.add("update intake_referral set talked_on = received_on + %d where id = :referral"
                    .formatted(random.nextInt(30)));
            people.add(facts);
        }
        return people;
    }

    private Map<String, Map<String, Integer>> recorded(List<List<String>> facts, Random random, LocalDate day) {
        List<UUID[]> ids = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int person = 0; person < facts.size(); person++) {
            UUID participant = cases.participant(day.minusYears(40), null, null);
            ids.add(new UUID[] {participant, cases.referral(participant, day, null, null, null)});
            for (String fact : facts.get(person)) {
                told.add(person + " " + fact);
            }
        }
        Collections.shuffle(told, random);
        for (String each : told) {
            UUID[] of = ids.get(Integer.parseInt(each.split(" ", 2)[0]));
            jdbc.sql(each.split(" ", 2)[1])
                    .param("person", of[0])
                    .param("referral", of[1])
                    .update();
            if (random.nextInt(7) == 0) {
                models.fold();
            }
        }
        Map<String, Map<String, Integer>> figures = new TreeMap<>();
        Period period = new Period(day, day);
        for (String measure : ReachCounts.MEASURES) {
            figures.put(measure, withoutDays(cells.counts(measure, Scope.everybody(period))));
            for (int district = 0; district < 3; district++) {
                Scope part = new Scope(period, Scope.Part.DISTRICT, "Wijk " + district, Scope.Counted.YEAR, false);
                figures.put(measure + district, withoutDays(cells.counts(measure, part)));
            }
        }
        return figures;
    }

    /** The day of the referral differs between both. */
    private static Map<String, Integer> withoutDays(Map<String, Integer> counts) {
        Map<String, Integer> without = new TreeMap<>();
        counts.forEach(
                (category, n) -> without.merge(category.replaceAll("\\d{4}-\\d{2}-\\d{2} ", ""), n, Integer::sum));
        return without;
    }

    private void change(Random random, List<UUID> referrals) {
        int which = referrals.isEmpty() ? 0 : random.nextInt(6);
        if (which <= 1) {
            String participation = random.nextBoolean() ? "JOINS" : "DOES_NOT_WANT";
            referrals.add(cases.referral(DAY.plusDays(random.nextInt(90)), "TARGET_GROUP", null, participation));
            return;
        }
        if (which == 5) {
            measured(random);
            return;
        }
        UUID referral = referrals.get(random.nextInt(referrals.size()));
        String update = switch (which) {
            case 2 -> "update intake_referral set participation = 'JOINS' where id = :id";
            case 3 ->
                "update intake_referral set participant_id = (select participant_id from intake_referral"
                        + " where id = :other) where id = :id";
            default ->
                "update trajectory_participant set district = 'Ridderveld' where id ="
                        + " (select participant_id from intake_referral where id = :id)";
        };
        jdbc.sql(update)
                .param("id", referral)
                .param("other", referrals.get(random.nextInt(referrals.size())))
                .update();
    }

    private void measured(Random random) {
        Pillar pillar = Pillar.values()[random.nextInt(Pillar.values().length)];
        LocalDate began = DAY.plusDays(random.nextInt(90));
        UUID trajectory = progress.measuredTwice(began, pillar, random.nextInt(6), random.nextInt(6));
        UUID action = progress.action(progress.goal(trajectory, pillar, "REACHED"), "DIGID", began, began);
        progress.voucher(trajectory, action);
        progress.foreseen(action);
        UUID sitting = progress.measured(trajectory, "BETWEEN", began.plusDays(7), Map.of());
        progress.questionnaire(sitting, "PIFS", "PIFS_7", BigDecimal.TEN, Map.of("G1", 1, "G2", 2));
        progress.last(sitting);
    }

    private List<String> rows() {
        return Stream.concat(ReadModels.MODELS.stream(), Stream.of("monitor_sum"))
                .flatMap(
                        table -> jdbc
                                .sql("select kept::text from " + table + " kept order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .toList();
    }

    private int participants(String from, String to) {
        Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return cells.counts("participant.gender", Scope.everybody(period)).getOrDefault("MALE", 0);
    }

    private int trajectories(String from, String to) {
        Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return cells.counts("trajectory", Scope.everybody(period)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<String, Integer> part(Scope.Part part, String of) {
        return cells.counts("referral.outcome", new Scope(MARCH.period(), part, of, Scope.Counted.YEAR, false));
    }
}
