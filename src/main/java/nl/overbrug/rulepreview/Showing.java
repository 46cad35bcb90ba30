package nl.overbrug.rulepreview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.rulepreview.Findings.Now;
import nl.overbrug.rulepreview.Findings.Part;
import nl.overbrug.rulepreview.Preview.Latest;
import nl.overbrug.rulepreview.Preview.Progress;
import nl.overbrug.rulepreview.Run.Started;
import org.springframework.stereotype.Component;

/** Turns what was counted into what may be seen. */
@Component
class Showing {

    private final People people;
    private final MovableClock clock;

    Showing(People people, MovableClock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<PreviewPeriod> choices() {
        return PreviewPeriod.choices(clock.today());
    }

    Started startedBy(Person person) {
        return new Started(person.id(), clock.instant());
    }

    /** @param content the digest of the draft as it is now */
    Latest latest(Run run, String content) {
        UUID by = run.started().by();
        return new Latest(
                run.state(),
                run.of().period(),
                new Progress(run.done(), run.expected()),
                people.names(List.of(by)).getOrDefault(by, ""),
                run.started().at(),
                run.of().version(),
                !run.of().content().equals(content),
                run.counted() == null ? null : findings(run));
    }

    private Findings findings(Run run) {
        Counted counted = run.counted();
        List<YearMonth> months = run.of().period().months();
        Count changed = counted.changed();
        return new Findings(
                counted.looked(),
                SmallCounts.alone(changed),
                SmallCounts.alone(counted.without()),
                parts(changed, counted.passages(), Counted.Many::count, Counted.Many::passage),
                parts(changed, teams(counted), team -> counted.teams().getOrDefault(team.id(), Count.NONE), Team::name),
                parts(changed, months, month -> counted.months().getOrDefault(month, Count.NONE), month -> month),
                CostShowing.of(counted.running().given(), months),
                CostShowing.of(counted.running().expected(), toCome(run.started())),
                now(counted.running().unsaid()),
                now(counted.running().effects()));
    }

    /** The months that running plans are looked at by, and those without. */
    private static List<YearMonth> toCome(Started started) {
        List<YearMonth> lines =
                new ArrayList<>(PreviewPeriod.toCome(YearMonth.from(started.at().atZone(MovableClock.ZONE))));
        lines.add(null);
        return lines;
    }

    static List<Now> now(List<Effect> effects) {
        return effects.stream()
                .map(effect -> new Now(effect.key(), effect.args(), SmallCounts.alone(effect.count())))
                .toList();
    }

    private record Team(String id, String name) {}

    /** Every team, and those without when there are any. */
    private List<Team> teams(Counted counted) {
        List<Team> teams = new ArrayList<>();
        people.teams().forEach(team -> teams.add(new Team(team.id().toString(), team.name())));
        if (counted.teams().containsKey(Tally.NO_TEAM)) {
            teams.add(new Team(Tally.NO_TEAM, ""));
        }
        return teams;
    }

    private static <T, R> List<Part<R>> parts(Count total, List<T> parts, Function<T, Count> count, Function<T, R> of) {
        List<Shown> shown = SmallCounts.parts(total, parts.stream().map(count).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(at -> new Part<>(of.apply(parts.get(at)), shown.get(at)))
                .toList();
    }
}
