package nl.overbrug.rulepreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleengine.NoVerdict;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefollow.Followers;
import org.springframework.stereotype.Component;

/** What the steps say that a draft of their table does to what runs now. */
@Component
class Effects {

    private final List<TableEffects> steps;
    private final List<Followers> followers;
    private final MovableClock clock;

    Effects(List<TableEffects> steps, List<Followers> followers, MovableClock clock) {
        this.steps = steps;
        this.followers = followers;
        this.clock = clock;
    }

    Optional<TableEffects> of(String ruleSet) {
        return steps.stream().filter(step -> step.ruleSet().equals(ruleSet)).findFirst();
    }

    List<Effect> now(TableEngine draft, PreviewPeriod period) {
        String ruleSet = draft.table().name();
        List<Effect> effects = new ArrayList<>();
        of(ruleSet).ifPresent(step -> effects.addAll(step.now(facts -> verdicts(draft, facts), period)));
        followers.stream()
                .filter(follower -> follower.ruleSet().equals(ruleSet))
                .forEach(follower -> effects.addAll(shifts(follower, draft)));
        return effects;
    }

    /** None when the draft does not say enough for what runs to follow it. */
    private List<Effect> shifts(Followers follower, TableEngine draft) {
        try {
            return ShiftEffects.of(follower.shifts(
                    facts -> verdicts(draft, facts)
                            .orElseThrow(() -> new NoVerdict(draft.table().name(), "no verdict", Map.of())),
                    clock.today()));
        } catch (NoVerdict e) {
            return List.of();
        }
    }

    private static Optional<List<Record>> verdicts(TableEngine draft, Record facts) {
        return draft.decideAll(List.of(facts))
                .get(0)
                .map(rows -> rows.stream().map(draft::verdict).toList());
    }
}
