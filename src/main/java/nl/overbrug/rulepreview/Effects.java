package nl.overbrug.rulepreview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefollow.Followers;
import nl.overbrug.rulepreview.Counted.Costs;
import nl.overbrug.rulepreview.Counted.Running;
import org.springframework.stereotype.Component;

/** What the steps say that a draft of their table does to what runs now and to what is spent. */
@Component
class Effects {

    private static final String SILENT = "rulepreview.zwijgt";

    private final List<TableEffects> steps;
    private final List<Followers> followers;
    private final MovableClock clock;

    Effects(List<TableEffects> steps, List<Followers> followers, MovableClock clock) {
        this.steps = steps;
        this.followers = followers;
        this.clock = clock;
    }

    /** Whether anything that runs goes by this table. */
    boolean concern(String ruleSet) {
        return step(ruleSet).isPresent() || follower(ruleSet).isPresent();
    }

    Running of(TableEngine draft, PreviewPeriod period) {
        String ruleSet = draft.table().name();
        Optional<TableEffects> step = step(ruleSet);
        return new Running(
                step.map(each -> Spending.given(each.given(rules(draft), period), period.months()))
                        .orElse(Costs.NONE),
                step.map(each -> Spending.expected(
                                each.expected(rules(draft)), PreviewPeriod.toCome(YearMonth.from(clock.today()))))
                        .orElse(Costs.NONE),
                unsaid(draft),
                follower(ruleSet)
                        .map(each -> ShiftEffects.of(each.shifts(facts -> verdicts(draft, facts), clock.today())))
                        .orElse(List.of()));
    }

    /** What running trajectories need and the draft does not say. */
    List<Effect> unsaid(TableEngine draft) {
        String ruleSet = draft.table().name();
        List<Effect> unsaid = new ArrayList<>();
        follower(ruleSet)
                .ifPresent(each -> each.silences(facts -> verdicts(draft, facts))
                        .forEach(silence -> unsaid.add(silent(silence.key(), silence.running()))));
        step(ruleSet)
                .ifPresent(each -> unsaid.add(silent(each.lackingKey(), (int) each.expected(rules(draft)).stream()
                        .filter(voucher -> !voucher.isSaid())
                        .map(Priced::subject)
                        .distinct()
                        .count())));
        return unsaid.stream().filter(effect -> effect.count().number() > 0).toList();
    }

    /** The words are looked up when somebody reads it, in the language of the reader. */
    private static Effect silent(String key, int people) {
        return Effect.of(SILENT, List.of(key), Count.ofPeople(people));
    }

    private Optional<TableEffects> step(String ruleSet) {
        return steps.stream().filter(step -> step.ruleSet().equals(ruleSet)).findFirst();
    }

    private Optional<Followers> follower(String ruleSet) {
        return followers.stream()
                .filter(follower -> follower.ruleSet().equals(ruleSet))
                .findFirst();
    }

    private static DraftRules rules(TableEngine draft) {
        return facts -> draft.decideAll(List.of(facts))
                .get(0)
                .map(rows -> rows.stream().map(draft::verdict).toList());
    }

    private static List<Record> verdicts(TableEngine draft, Record facts) {
        return rules(draft).on(facts).orElse(List.of());
    }
}
