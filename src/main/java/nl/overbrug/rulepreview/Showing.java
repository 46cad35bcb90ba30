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
import nl.overbrug.rulepreview.Findings.Euros;
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
                run.counted() == null ? null : findings(run.counted(), run.of().period()));
    }

    private Findings findings(Counted counted, PreviewPeriod period) {
        Count changed = counted.changed();
        Shown shown = SmallCounts.alone(changed);
        List<Part<YearMonth>> months = parts(
                changed, period.months(), month -> counted.months().getOrDefault(month, Count.NONE), month -> month);
        return new Findings(
                counted.looked(),
                shown,
                SmallCounts.alone(counted.without()),
                parts(changed, counted.passages(), Counted.Many::count, Counted.Many::passage),
                parts(changed, teams(counted), team -> counted.teams().getOrDefault(team.id(), Count.NONE), Team::name),
                months,
                CostShowing.of(counted.costs().months(), counted.costs().total(), shown, months),
                counted.effects().stream().map(Showing::now).toList());
    }

    private static Now now(Effect effect) {
        Shown count = SmallCounts.alone(effect.count());
        boolean seen = count.isExact() && effect.before() != null;
        return new Now(effect.key(), effect.args(), count, seen ? new Euros(effect.before(), effect.after()) : null);
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
