package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Boxes.Division;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.Scope.Part;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.Subtraction;
import nl.overbrug.monitor.Views;
import nl.overbrug.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Takes every view of how invented people get on, subtracts them from each other, and holds that parts add up in each. */
@OverbrugTest
@Transactional
class ProgressDifferencesTest {

    private static final int FIRST = 2014;
    private static final int YEARS = 2;

    @Autowired
    private ProgressReport report;

    @Autowired
    private Views views;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void no_small_number_follows_from_all_views_and_parts_add_up_in_every_one() {
        long seed = new Random().nextLong();
        invent(new Random(seed));
        Period everything = people.as(people.byUsername("manager").orElseThrow(), () -> report.everything());
        for (Views.Counted counted : List.of(
                ProgressBoxes.trajectories(),
                ProgressBoxes.moments(),
                ProgressBoxes.changes(),
                ProgressBoxes.goals(),
                ProgressBoxes.actions(),
                ProgressBoxes.scores(),
                ProgressBoxes.scales())) {
            Subtraction subtraction = new Subtraction();
            everyView(counted, subtraction, everything);
            assertThat(boxes(counted))
                    .as("nobody counts here")
                    .anyMatch(box -> subtraction.truth(box + "/" + FIRST) > 0);
            assertThat(subtraction.found()).as("seed %d", seed).isEmpty();
        }
    }

    private void everyView(Views.Counted counted, Subtraction subtraction, Period everything) {
        view(counted, subtraction, "", Scope.everybody(everything));
        List<String> years = new ArrayList<>();
        for (int year = everything.from().getYear(); year <= everything.to().getYear(); year++) {
            years.add("/" + year);
            view(counted, subtraction, "/" + year, Scope.ofYear(year));
        }
        addsUp(counted, subtraction, "", years);
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            List<String> teams = new ArrayList<>();
            for (People.Team team : people.teams()) {
                teams.add("/" + year + "/" + team.id());
                view(
                        counted,
                        subtraction,
                        "/" + year + "/" + team.id(),
                        Scope.of(year, Part.TEAM, team.id().toString()));
            }
            rest(counted, subtraction, "/" + year, teams);
        }
    }

    /** What no team has that can be asked for. */
    private static void rest(Views.Counted counted, Subtraction subtraction, String whole, List<String> teams) {
        for (String box : boxes(counted)) {
            long left = subtraction.truth(box + whole)
                    - teams.stream()
                            .mapToLong(team -> subtraction.truth(box + team))
                            .sum();
            subtraction.number(
                    box + whole + "/rest", left, left == 0 ? Shown.exactly(0) : new Shown(Shown.Kind.WITHHELD, 0));
        }
        teams.add(whole + "/rest");
        addsUp(counted, subtraction, whole, teams);
    }

    private void view(Views.Counted counted, Subtraction subtraction, String name, Scope scope) {
        ShownBoxes shown = views.of(counted, scope);
        ShownBoxes exact = views.of(counted, scope.exactly());
        boxes(counted)
                .forEach(box -> subtraction.number(box + name, exact.of(box).number(), shown.of(box)));
        for (Division division : counted.boxes().divisions()) {
            assertThat(division.parts().stream()
                            .mapToLong(part -> exact.of(part).number())
                            .sum())
                    .as(division.whole() + name)
                    .isEqualTo(exact.of(division.whole()).number());
            subtraction.addsUp(
                    division.whole() + name,
                    division.parts().stream().map(part -> part + name).toList());
        }
    }

    private static void addsUp(Views.Counted counted, Subtraction subtraction, String whole, List<String> parts) {
        boxes(counted)
                .forEach(box -> subtraction.addsUp(
                        box + whole, parts.stream().map(part -> box + part).toList()));
    }

    private static List<String> boxes(Views.Counted counted) {
        return Stream.concat(
                        counted.boxes().bases().stream(),
                        counted.boxes().divisions().stream().flatMap(division -> division.parts().stream()))
                .distinct()
                .toList();
    }

    private void invent(Random random) {
        ProgressCases cases = new ProgressCases(jdbc);
        List<UUID> teams = people.teams().stream().map(People.Team::id).toList();
        int size = 40 + random.nextInt(50);
        LocalDate first = LocalDate.of(FIRST, 1, 1);
        score(random, cases, cases.measured(cases.trajectory(first), "START", first, Map.of(Pillar.HOUSING, 2)));
        for (int person = 0; person < size; person++) {
            LocalDate day = LocalDate.of(FIRST + random.nextInt(YEARS), 1 + random.nextInt(12), 1);
            Pillar pillar = Pillar.values()[random.nextInt(2)];
            UUID trajectory = measured(random, cases, day, pillar);
            UUID plan = cases.goal(trajectory, pillar, random.nextInt(3) == 0 ? "OPEN" : "REACHED");
            LocalDate done = random.nextBoolean() ? day.plusDays(random.nextInt(90)) : null;
            cases.action(plan, "DIGID", done, done);
            jdbc.sql("update trajectory_trajectory set team_id = ? where id = ?")
                    .param(teams.get((int) (teams.size() * Math.pow(random.nextDouble(), 2))))
                    .param(trajectory)
                    .update();
        }
    }

    /** Not, once or twice; on some of the pillars, and by questionnaire with a score above or below its norm. */
    private static UUID measured(Random random, ProgressCases cases, LocalDate day, Pillar pillar) {
        UUID trajectory = cases.trajectory(day);
        int times = random.nextInt(4);
        if (times == 0) {
            cases.moment(
                    trajectory,
                    "START",
                    List.of("MISSED", "DECLINED", "LAPSED", "OPEN").get(random.nextInt(4)));
            return trajectory;
        }
        scored(random, cases, cases.measured(trajectory, "START", day, Map.of(pillar, random.nextInt(6))));
        if (times > 1) {
            UUID last = cases.measured(trajectory, "FINAL", day.plusYears(1), Map.of(pillar, random.nextInt(6)));
            scored(random, cases, last);
            cases.last(last);
        }
        return trajectory;
    }

    private static void scored(Random random, ProgressCases cases, UUID sitting) {
        if (random.nextBoolean()) {
            score(random, cases, sitting);
        }
    }

    private static void score(Random random, ProgressCases cases, UUID sitting) {
        BigDecimal score = BigDecimal.valueOf(1 + random.nextInt(5));
        cases.questionnaire(sitting, "PIFS", "PIFS_7", score, Map.of("G1", 1, "G2", 1 + random.nextInt(7)));
    }
}
