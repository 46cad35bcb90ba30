package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    /** Two are answered, the third by nobody. */
    private static final List<Pillar> PILLARS = Stream.concat(
                    InventedProgress.PILLARS.stream(), Stream.of(Pillar.HEALTH))
            .toList();

    private static final String SCORE = ScoreFigures.SCARCITY;
    private static final String SEVEN = ScoreBoxes.of(SCORE, ScoreBoxes.START);
    private static final String ALL_ON_FIVE = ScoreBoxes.complete(ScoreFigures.FIVE_POINTS);

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
        new InventedProgress(jdbc, new Random(seed))
                .people(
                        FIRST,
                        YEARS,
                        people.teams().stream()
                                .limit(TEAMS)
                                .map(People.Team::id)
                                .toList());
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
            if (boxes(counted).contains(SEVEN)) {
                onFive(counted, scope, name, shown, exact);
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

    /** The row of scores on five points, where it is there: who has one has one on seven too. */
    private void onFive(Views.Counted counted, Scope scope, String name, ShownBoxes shown, ShownBoxes exact) {
        boolean told = people
                .as(
                        people.byUsername("manager").orElseThrow(),
                        () -> report.of(scope).scores())
                .stream()
                .anyMatch(score -> score.score().equals(ScoreFigures.FIVE_POINTS));
        for (String moment : List.of(ScoreBoxes.START, ScoreBoxes.LAST, ScoreBoxes.CHANGE)) {
            String five = ScoreBoxes.of(ScoreFigures.FIVE_POINTS, moment);
            String seven = ScoreBoxes.of(SCORE, moment);
            long n = exact.of(five).number();
            number(five, name, n, told ? shown.of(five) : WITHHELD);
            number(seven + " ONLY", name, exact.of(seven).number() - n, WITHHELD);
            addsUp(seven, List.of(five, seven + " ONLY"), name);
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
                        .noneMatch(score -> box.startsWith(score + " ") && !box.equals(ALL_ON_FIVE));
    }
}
