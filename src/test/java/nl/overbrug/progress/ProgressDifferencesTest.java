package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.monitor.Subtraction;
import nl.overbrug.monitor.Views;
import nl.overbrug.people.People;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes every view of how invented people get on, lays all that is told of the same people beside each other, subtracts, and holds that parts add up.
 */
@OverbrugTest
@Transactional
class ProgressDifferencesTest {

    private static final int FIRST = 2014;
    private static final int YEARS = 2;
    /** As many as can be solved for. */
    private static final int TEAMS = 4;

    private static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);
    private static final List<Double> FEW_TO_MANY = List.of(0.02, 0.1, 0.3);

    /** Two are answered, the third by nobody. */
    private static final List<Pillar> PILLARS = List.of(Pillar.HOUSING, Pillar.DEBTS, Pillar.HEALTH);

    private static final String SCORE = "PIFS_7";

    @Autowired
    private ProgressReport report;

    @Autowired
    private Views views;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final Subtraction subtraction = new Subtraction();
    private final Set<String> told = new HashSet<>();
    private Wholes wholes;

    @RepeatedTest(3)
    void no_small_number_follows_from_all_views_and_parts_add_up_in_every_one() {
        long seed = new Random().nextLong();
        invent(new Random(seed));
        Period everything = people.as(people.byUsername("manager").orElseThrow(), () -> report.everything());
        wholes = Wholes.of(views.everything(ProgressBoxes.measured(), Scope.everybody(everything)));
        List<Views.Counted> all = List.of(
                ProgressBoxes.trajectories(),
                ProgressBoxes.measured(),
                ProgressBoxes.moments(wholes),
                ProgressBoxes.changes(wholes),
                ScoreBoxes.scores(wholes),
                WorkBoxes.goals(),
                WorkBoxes.actions());
        everyView(all, everything);
        for (Views.Counted counted : all) {
            assertThat(boxes(counted))
                    .as("nobody counts here")
                    .anyMatch(box -> subtraction.truth(box + "/" + FIRST) > 0);
        }
        assertThat(subtraction.found()).as("seed %d", seed).isEmpty();
    }

    private void everyView(List<Views.Counted> all, Period everything) {
        view(all, "", Scope.everybody(everything));
        List<String> years = new ArrayList<>();
        List<Scope> otherYears = new ArrayList<>();
        for (int year = everything.from().getYear(); year <= everything.to().getYear(); year++) {
            if (year < FIRST || year >= FIRST + YEARS) {
                otherYears.add(Scope.ofYear(year));
                continue;
            }
            years.add("/" + year);
            view(all, "/" + year, Scope.ofYear(year));
        }
        rest(all, "", years, otherYears);
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            List<String> teams = new ArrayList<>();
            List<Scope> otherTeams = new ArrayList<>();
            for (People.Team team : people.teams()) {
                Scope scope = Scope.of(year, Part.TEAM, team.id().toString());
                if (teams.size() == TEAMS) {
                    otherTeams.add(scope);
                    continue;
                }
                teams.add("/" + year + "/" + team.id());
                view(all, "/" + year + "/" + team.id(), scope);
            }
            rest(all, "/" + year, teams, otherTeams);
        }
    }

    /**
     * The other parts of a view together, and who is in none that can be asked for: with all there may be, solving takes too long. How many they are
     * is known where each of the others tells it, and nobody is left.
     */
    private void rest(List<Views.Counted> all, String whole, List<String> parts, List<Scope> others) {
        Map<String, Long> numbers = new HashMap<>();
        Set<String> untold = new HashSet<>();
        for (Scope scope : others) {
            Map<String, Shown> shown = new HashMap<>();
            for (Views.Counted counted : all) {
                ShownBoxes boxes = views.of(counted, scope);
                boxes(counted).forEach(box -> shown.put(box, boxes.of(box)));
            }
            told.stream()
                    .filter(box -> !shown.getOrDefault(box, WITHHELD).isExact())
                    .forEach(untold::add);
            shown.forEach((box, each) -> numbers.merge(box, each.number(), Long::sum));
        }
        for (String box : told) {
            long left = subtraction.truth(box + whole)
                    - parts.stream()
                            .mapToLong(part -> subtraction.truth(box + part))
                            .sum();
            boolean known = !untold.contains(box) && left == numbers.getOrDefault(box, 0L);
            subtraction.number(box + whole + "/rest", left, known ? Shown.exactly(left) : WITHHELD);
        }
        parts.add(whole + "/rest");
        addsUp(whole, parts);
    }

    private void view(List<Views.Counted> all, String name, Scope scope) {
        Map<String, Shown> before = new HashMap<>();
        for (Views.Counted counted : all) {
            ShownBoxes shown = views.of(counted, scope);
            ShownBoxes exact = views.of(counted, scope.exactly());
            for (String box : boxes(counted)) {
                Shown other = before.putIfAbsent(box, shown.of(box));
                if (other == null) {
                    number(box, name, exact.of(box).number(), shown.of(box));
                }
                assertThat(shown.of(box)).as(box + name).isEqualTo(before.get(box));
                assertThat(exact.of(box).number()).as(box + name).isEqualTo(subtraction.truth(box + name));
            }
            divisions(counted).forEach(division -> {
                assertThat(division.parts().stream()
                                .mapToLong(part -> exact.of(part).number())
                                .sum())
                        .as(division.whole() + name)
                        .isEqualTo(exact.of(division.whole()).number());
                addsUp(division.whole(), division.parts(), name);
            });
            Stream.concat(Stream.of(MeasuredMoment.values()), Stream.of(Comparison.values()))
                    .filter(measured -> boxes(counted).contains(without(measured, PILLARS.get(0))))
                    .forEach(measured -> PILLARS.forEach(pillar -> base(measured, pillar, name, shown, exact)));
        }
    }

    /** What stands beside the values of a pillar as their base. */
    private void base(Enum<?> measured, Pillar pillar, String name, ShownBoxes shown, ShownBoxes exact) {
        String at = ProgressBoxes.at(measured, pillar);
        List<String> values = measured instanceof MeasuredMoment ? ProgressBoxes.halves(at) : ProgressBoxes.signs(at);
        String whole = wholes.of(measured);
        ShownParts parts = shown.known(whole, values, without(measured, pillar));
        if (parts.isWithFew()) {
            assertThat(parts.base()).isEqualTo(shown.of(whole));
        }
        long n = values.stream().mapToLong(value -> exact.of(value).number()).sum();
        number(at + " n", name, n, parts.isWithFew() ? WITHHELD : parts.base());
        addsUp(at + " n", values, name);
        addsUp(whole, List.of(at + " n", without(measured, pillar)), name);
    }

    private void number(String box, String name, long number, Shown shown) {
        told.add(box);
        subtraction.number(box + name, number, shown);
    }

    private void addsUp(String whole, List<String> parts, String name) {
        subtraction.addsUp(whole + name, parts.stream().map(part -> part + name).toList());
    }

    private void addsUp(String whole, List<String> parts) {
        told.forEach(box -> subtraction.addsUp(
                box + whole, parts.stream().map(part -> box + part).toList()));
    }

    private static String without(Enum<?> measured, Pillar pillar) {
        return ProgressBoxes.without(ProgressBoxes.at(measured, pillar));
    }

    private static List<String> boxes(Views.Counted counted) {
        return counted.boxes().names().stream()
                .filter(ProgressDifferencesTest::isInvented)
                .toList();
    }

    private static Stream<Division> divisions(Views.Counted counted) {
        return counted.boxes().divisions().stream()
                .filter(division -> isInvented(division.parts().get(0)));
    }

    /** Solving for what nobody here answered would only take long. */
    private static boolean isInvented(String box) {
        return Stream.of(Pillar.values())
                        .filter(pillar -> !PILLARS.contains(pillar))
                        .noneMatch(pillar -> box.contains(pillar.name()))
                && Stream.concat(ScoreFigures.SCORES.stream(), ScoreFigures.T_SCORES.stream())
                        .filter(score -> !score.equals(SCORE))
                        .noneMatch(score -> box.startsWith(score + " "));
    }

    private void invent(Random random) {
        ProgressCases cases = new ProgressCases(jdbc);
        List<UUID> teams =
                people.teams().stream().limit(TEAMS).map(People.Team::id).toList();
        int size = 40 + random.nextInt(60);
        double notMeasured = FEW_TO_MANY.get(random.nextInt(3));
        double notAnswered = FEW_TO_MANY.get(random.nextInt(3));
        for (int person = 0; person < size; person++) {
            LocalDate day = LocalDate.of(FIRST + random.nextInt(YEARS), 1 + random.nextInt(12), 1);
            UUID trajectory = measured(random, cases, day, notMeasured, notAnswered);
            UUID plan =
                    cases.goal(trajectory, PILLARS.get(random.nextInt(2)), random.nextInt(3) == 0 ? "OPEN" : "REACHED");
            LocalDate done = random.nextBoolean() ? day.plusDays(random.nextInt(90)) : null;
            cases.action(plan, "DIGID", done, done);
            jdbc.sql("update trajectory_trajectory set team_id = ? where id = ?")
                    .param(teams.get((int) (teams.size() * Math.pow(random.nextDouble(), 2))))
                    .param(trajectory)
                    .update();
        }
    }

    /** On some of the pillars, and by questionnaire with a score above or below its norm. */
    private static UUID measured(
            Random random, ProgressCases cases, LocalDate day, double notMeasured, double notAnswered) {
        UUID trajectory = cases.trajectory(day);
        UUID last = null;
        for (MeasuredMoment moment : MeasuredMoment.values()) {
            String role = moment.name();
            if (random.nextDouble() < notMeasured) {
                cases.moment(
                        trajectory,
                        role,
                        List.of("MISSED", "DECLINED", "LAPSED", "OPEN").get(random.nextInt(4)));
                continue;
            }
            UUID sitting =
                    cases.measured(trajectory, role, day.plusMonths(6L * moment.ordinal()), steps(random, notAnswered));
            if (random.nextDouble() > notAnswered) {
                BigDecimal score = BigDecimal.valueOf(1 + random.nextInt(5));
                Map<String, Integer> answers = Map.of("G1", 1, "G2", 1 + random.nextInt(7));
                cases.questionnaire(sitting, "PIFS", SCORE, score, random.nextInt(9) > 0 ? answers : Map.of("G1", 1));
            }
            last = moment == MeasuredMoment.START ? last : sitting;
        }
        if (last != null) {
            cases.last(last);
        }
        return trajectory;
    }

    private static Map<Pillar, Integer> steps(Random random, double notAnswered) {
        Map<Pillar, Integer> steps = new HashMap<>();
        PILLARS.subList(0, 2).forEach(pillar -> {
            if (random.nextDouble() > notAnswered) {
                steps.put(pillar, random.nextInt(6));
            }
        });
        return steps;
    }
}
