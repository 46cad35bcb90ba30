package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.people.People;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of people who all joined: lays who dropped out of who stood low and high at the start beside all else that the page tells of them, in every year
 * and team, and subtracts.
 */
@OverbrugTest
@Transactional
class OutsetDifferencesTest {

    private static final int FIRST = 2009;
    private static final int YEARS = 2;

    @Autowired
    private ReachReport report;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final Set<String> cells = new LinkedHashSet<>();

    @RepeatedTest(10)
    void no_small_number_follows_from_both_halves_of_every_year_and_team() {
        long seed = new Random().nextLong();
        List<String> teams = people.teams().stream()
                .map(team -> team.id().toString())
                .limit(3)
                .toList();
        invent(new Random(seed), teams);
        Subtraction subtraction = new Subtraction();
        fixture.as("manager", () -> {
            Period all = new Period(LocalDate.of(FIRST, 1, 1), LocalDate.of(FIRST + YEARS - 1, 12, 31));
            Map<String, Scope> views = new LinkedHashMap<>(Map.of("", Scope.everybody(all)));
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                views.put("/" + year, Scope.ofYear(year));
                for (String team : teams) {
                    views.put("/" + year + "/" + team, Scope.of(year, Scope.Part.TEAM, team));
                }
            }
            views.forEach((name, scope) -> view(subtraction, name, scope));
            return null;
        });
        List<String> years = List.of("/" + FIRST, "/" + (FIRST + 1));
        addsUp(subtraction, "", years);
        years.forEach(year -> addsUp(
                subtraction, year, teams.stream().map(team -> year + "/" + team).toList()));
        assertThat(subtraction.found()).as("seed %d", seed).isEmpty();
    }

    private void view(Subtraction subtraction, String name, Scope scope) {
        Map<String, Shown> exact = ReachCells.of(report.reach(scope.exactly()));
        Map<String, Shown> shown = ReachCells.of(report.reach(scope));
        shown.forEach((cell, number) ->
                subtraction.number(cell + name, exact.get(cell).number(), number));
        cells.addAll(shown.keySet());
        ReachCells.sums((whole, parts) -> subtraction.addsUp(
                whole + name, parts.stream().map(part -> part + name).toList()));
    }

    private void addsUp(Subtraction subtraction, String whole, List<String> views) {
        cells.forEach(cell -> subtraction.addsUp(
                cell + whole, views.stream().map(view -> cell + view).toList()));
    }

    private void invent(Random random, List<String> teams) {
        fixture.as("manager", report::everything);
        jdbc.sql("delete from monitor_sum").update();
        ReachCases cases = new ReachCases(jdbc);
        int size = 20 + random.nextInt(180);
        int measured = 2 + random.nextInt(20);
        int dropping = 2 + random.nextInt(4);
        for (int person = 0; person < size; person++) {
            LocalDate day = LocalDate.of(FIRST + random.nextInt(YEARS), 1 + random.nextInt(12), 1);
            // Where every early end is a dropout, how many dropped out is kept back.
            String end = random.nextInt(dropping) == 0 ? "NO_CONTACT" : random.nextInt(5) == 0 ? "MOVED" : null;
            UUID referral = cases.referral(day, "TARGET_GROUP", null, "JOINS");
            jdbc.sql("update intake_referral set team_id = cast(? as uuid) where id = ?")
                    .param(teams.get(random.nextInt(teams.size())))
                    .param(referral)
                    .update();
            UUID trajectory = cases.trajectory(referral, end == null ? null : day.plusDays(100), end);
            if (random.nextInt(measured) > 0) {
                Map<Pillar, Integer> steps = random.nextInt(8) == 0
                        ? Map.of(Pillar.DEBTS, 1 + random.nextInt(5))
                        : Map.of(Pillar.DEBTS, 1 + random.nextInt(5), Pillar.HOUSING, 2 + random.nextInt(2));
                cases.stood(trajectory, day.plusDays(20), steps);
            }
        }
    }
}
