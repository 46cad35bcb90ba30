package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.plan.ActionChange.Deed;
import org.springframework.stereotype.Component;

/** Saves actions together with their history, so that neither can be without the other. */
@Component
class ActionBook {

    private final ActionRows rows;
    private final ActionHistory history;
    private final CurrentPerson current;
    final MovableClock clock;

    ActionBook(ActionRows rows, ActionHistory history, CurrentPerson current, MovableClock clock) {
        this.rows = rows;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /** @param conversationId null outside a conversation */
    record Happening(UUID trajectoryId, Deed deed, LocalDate on, UUID conversationId) {}

    void add(Action action, Happening happening) {
        rows.insert(action);
        ActionWords words = action.words();
        keep(
                happening,
                action,
                null,
                new ActionWords(null, null, null, null, words.obstacle(), words.strategy(), null));
    }

    /** False when somebody else changed it since; then nothing is kept. */
    boolean change(Action was, Action now, Happening happening) {
        if (!rows.update(now)) {
            return false;
        }
        keep(happening, now, was, added(was.words(), now.words()));
        return true;
    }

    /** Another place in the order, or another reward: no part of the history. */
    boolean arrange(Action now) {
        return rows.update(now);
    }

    private void keep(Happening happening, Action now, Action was, ActionWords added) {
        boolean reworded = was != null && !was.words().what().equals(now.words().what());
        history.add(new ActionChange(
                happening.trajectoryId(),
                now.planId(),
                now.id(),
                happening.deed(),
                happening.on(),
                clock.instant(),
                current.find().map(Person::id).orElse(null),
                happening.conversationId(),
                was == null ? null : was.dueOn(),
                now.dueOn(),
                reworded ? was.words().what() : null,
                added.obstacle(),
                added.strategy()));
    }

    /** Only what this change says about obstacle and strategy. */
    private static ActionWords added(ActionWords was, ActionWords now) {
        return new ActionWords(
                null,
                null,
                null,
                null,
                Objects.equals(was.obstacle(), now.obstacle()) ? null : now.obstacle(),
                Objects.equals(was.strategy(), now.strategy()) ? null : now.strategy(),
                null);
    }
}
