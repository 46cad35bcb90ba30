package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overbrug.OverbrugTest;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Asks for every view there is, of invented people, and subtracts them from each other; and holds that parts add up in each. */
@OverbrugTest
@Transactional
class ReachDifferencesTest {

    private static final int FIRST = 2011;
    private static final int YEARS = 3;
    private static final int FAR = 40;
    private static final List<String> TALKS = List.of(
            "CANNOT_COMMUNICATE", "DOES_NOT_WANT", "DOES_NOT_WANT", "NOT_DISCUSSED", "NOT_DISCUSSED", "NOT_DISCUSSED");

    private static final List<String> ENDS = List.of("NO_CONTACT", "DOES_NOT_WANT", "MOVED", "GOALS_REACHED");

    private static final Map<String, Function<NotAsked, Shown>> NOT_ASKED = Map.of(
            ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED),
            NotAsked::notDiscussed,
            ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE),
            NotAsked::cannotCommunicate,
            ReachBoxes.ASK_AGAIN,
            NotAsked::askAgain,
            ReachBoxes.OVERDUE,
            NotAsked::overdue);

    /** Of every cell of a view. */
    private final Set<String> everyCell = new LinkedHashSet<>();

    @Autowired
    private ReachReport report;

    @Autowired
    private Parts parts;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void no_small_number_follows_from_all_views_and_parts_add_up_in_every_one() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        invent(random, 60 + random.nextInt(240));
        Subtraction subtraction = new Subtraction();
        people.as(people.byUsername("manager").orElseThrow(), () -> {
            everyView(subtraction);
            return null;
        });
        assertThat(subtraction.found()).as("seed %d", seed).isEmpty();
    }

    private void everyView(Subtraction subtraction) {
        Map<String, Scope> years = new LinkedHashMap<>();
        report.everything().years().forEach(year -> years.put("/" + year, Scope.ofYear(year)));
        view(subtraction, "", Scope.everybody(report.everything()));
        years.forEach((name, year) -> view(subtraction, name, year));
        addsUp(subtraction, "", List.copyOf(years.keySet()));
        notAsked(subtraction, "", Scope.everybody(report.everything()));
        years.forEach((name, year) -> notAsked(subtraction, name, year));
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            int of = year;
            for (List<Parts.Choice> choices : List.of(parts.teams(), parts.districts(), parts.referrers())) {
                List<String> names = new ArrayList<>();
                choices.forEach(choice -> {
                    names.add("/" + of + choice.code());
                    view(subtraction, "/" + of + choice.code(), Scope.of(of, choice.part(), choice.of()));
                    notAsked(subtraction, "/" + of + choice.code(), Scope.of(of, choice.part(), choice.of()));
                });
                rest(subtraction, "/" + of, names);
            }
        }
    }

    /** What no part has that can be asked for, such as those without a district. */
    private void rest(Subtraction subtraction, String whole, List<String> names) {
        String rest = whole + "-rest-of-" + names.get(0);
        for (String box : everyCell) {
            long left = subtraction.truth(box + whole)
                    - names.stream()
                            .mapToLong(name -> subtraction.truth(box + name))
                            .sum();
            subtraction.number(box + rest, left, left == 0 ? Shown.exactly(0) : new Shown(Shown.Kind.WITHHELD, 0));
        }
        names.add(rest);
        addsUp(subtraction, whole, names);
    }

    private void view(Subtraction subtraction, String name, Scope scope) {
        Map<String, Shown> shown = ReachCells.of(report.reach(scope));
        Map<String, Shown> exact = ReachCells.of(report.reach(scope.exactly()));
        shown.forEach((cell, number) -> {
            assertThat(number)
                    .as(cell + name)
                    .satisfiesAnyOf(
                            each -> assertThat(each.isExact()).isFalse(),
                            each -> assertThat(each).isEqualTo(exact.get(cell)));
            subtraction.number(cell + name, exact.get(cell).number(), number);
        });
        everyCell.addAll(shown.keySet());
        ReachCells.sums((whole, parts) -> {
            assertThat(parts.stream()
                            .mapToLong(part -> exact.get(part).number())
                            .sum())
                    .as(whole + name)
                    .isEqualTo(exact.get(whole).number());
            subtraction.addsUp(
                    whole + name, parts.stream().map(part -> part + name).toList());
        });
    }

    /** The table of who was not asked: of everything by year, of a year by month, of a part in one line; no number more than in those views. */
    private void notAsked(Subtraction subtraction, String name, Scope scope) {
        Map<LocalDate, NotAsked> lines = byDay(scope);
        Map<LocalDate, NotAsked> exact = byDay(scope.exactly());
        NOT_ASKED.forEach((box, of) -> {
            List<String> months = new ArrayList<>();
            exact.forEach((day, truth) -> {
                Shown shown = lines.containsKey(day) ? of.apply(lines.get(day)) : Shown.exactly(0);
                if (!truth.year()) {
                    months.add(box + name + "-" + day);
                    subtraction.number(box + name + "-" + day, of.apply(truth).number(), shown);
                } else {
                    String there = box + (scope.isPart() ? name : "/" + day.getYear());
                    assertThat(shown).as(there).isEqualTo(subtraction.shown(there));
                }
            });
            if (!months.isEmpty()) {
                subtraction.addsUp(box + name, months);
            }
        });
    }

    private Map<LocalDate, NotAsked> byDay(Scope scope) {
        return report.notAsked(scope, report.reach(scope)).stream()
                .collect(Collectors.toMap(NotAsked::from, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private void addsUp(Subtraction subtraction, String whole, List<String> views) {
        for (String box : everyCell) {
            subtraction.addsUp(
                    box + whole, views.stream().map(view -> box + view).toList());
        }
    }

    private void invent(Random random, int size) {
        ReachCases cases = new ReachCases(jdbc);
        List<UUID> teams = people.teams().stream().map(People.Team::id).toList();
        for (int person = 0; person < size; person++) {
            LocalDate day = LocalDate.of(FIRST + random.nextInt(YEARS), 1 + random.nextInt(12), 1 + random.nextInt(28));
            UUID participant = cases.participant(
                    day.minusYears(18 + random.nextInt(45)),
                    random.nextInt(9) == 0 ? null : random.nextBoolean() ? "MALE" : "FEMALE",
                    random.nextInt(9) == 0
                            ? null
                            : List.of("LOW", "MIDDLE", "HIGH").get(random.nextInt(3)));
            jdbc.sql("update trajectory_participant set district = ? where id = ?")
                    .param(List.of("Wijk A", "Wijk B", "Wijk C").get((int) (3 * Math.pow(random.nextDouble(), 2))))
                    .param(participant)
                    .update();
            UUID referral = referral(random, cases, participant, day);
            jdbc.sql("update intake_referral set team_id = ?, referrer = ? where id = ?")
                    .param(teams.get(random.nextInt(teams.size())))
                    .param(List.of("SELF", "SELF", "POLICE", "SCHOOL").get(random.nextInt(4)))
                    .param(referral)
                    .update();
        }
    }

    private static UUID referral(Random random, ReachCases cases, UUID participant, LocalDate day) {
        switch (random.nextInt(7)) {
            case 0 -> {
                return cases.referral(participant, day, "UNKNOWN", null, null);
            }
            case 1, 2 -> {
                String reason = random.nextInt(8) == 0 ? "OTHER" : "ONE_OFF_ADVICE";
                return cases.referral(participant, day, "NOT_TARGET_GROUP", reason, null);
            }
            case 3, 4 -> {
                String talk = TALKS.get(random.nextInt(TALKS.size()));
                UUID referral = cases.referral(participant, day, "TARGET_GROUP", null, talk);
                if (talk.equals("NOT_DISCUSSED") && random.nextBoolean()) {
                    cases.askAgain(referral, day.plusYears(random.nextInt(3) == 0 ? FAR : 0));
                }
                return referral;
            }
            default -> {
                UUID joins = cases.referral(participant, day, "TARGET_GROUP", null, "JOINS");
                if (random.nextInt(12) > 0) {
                    cases.talkedOn(joins, day);
                }
                if (random.nextInt(20) == 0) {
                    return joins;
                }
                cases.helpQuestion(joins, random.nextBoolean() ? "DEBTS" : "INCOME");
                boolean runs = random.nextBoolean();
                UUID trajectory = cases.trajectory(
                        joins,
                        runs ? null : day.plusDays(20 + random.nextInt(500)),
                        runs ? null : ENDS.get(random.nextInt(ENDS.size())));
                cases.stood(
                        trajectory,
                        day.plusDays(20),
                        Map.of(ReachCells.MEASURED.get(random.nextInt(2)), random.nextInt(1, 6)));
                return joins;
            }
        }
    }
}
