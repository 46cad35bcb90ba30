package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import nl.overbrug.plan.ActionBook.Happening;
import nl.overbrug.plan.ActionChange.Deed;
import org.springframework.stereotype.Component;

/** Saves the rows of a plan in the order in which they were given; actions that are done keep their place. */
@Component
class ActionDrafts {

    private final ActionBook book;

    ActionDrafts(ActionBook book) {
        this.book = book;
    }

    /** False when an action was changed by somebody else meanwhile. */
    boolean save(Plan plan, List<ActionDraft> drafts) {
        Deque<Integer> places = new ArrayDeque<>(
                plan.openActions().stream().map(Action::place).sorted().toList());
        int next = plan.actions().stream().mapToInt(Action::place).max().orElse(0) + 1;
        boolean saved = true;
        for (ActionDraft draft : drafts.stream().filter(each -> !each.isBlank()).toList()) {
            int place = places.isEmpty() ? next++ : places.remove();
            saved &= save(plan, draft, place);
        }
        return saved;
    }

    private boolean save(Plan plan, ActionDraft draft, int place) {
        LocalDate today = book.clock.today();
        if (draft.id() == null) {
            if (!draft.drop()) {
                book.add(fresh(plan.id(), draft, place), new Happening(plan.trajectoryId(), Deed.PLANNED, today, null));
            }
            return true;
        }
        return plan.action(draft.id())
                .filter(Action::isOpen)
                .map(was -> change(plan, was, draft, place))
                .orElse(true);
    }

    private boolean change(Plan plan, Action was, ActionDraft draft, int place) {
        LocalDate today = book.clock.today();
        if (draft.drop()) {
            return book.change(was, was.dropped(), new Happening(plan.trajectoryId(), Deed.DROPPED, today, null));
        }
        Action now = was.agreed(draft.words(), draft.dueOn());
        if (now.equals(was)) {
            return was.place() == place || book.arrange(was.at(place));
        }
        return book.change(was, now.at(place), new Happening(plan.trajectoryId(), Deed.CHANGED, today, null));
    }

    private static Action fresh(UUID planId, ActionDraft draft, int place) {
        return new Action(
                UUID.randomUUID(), 1, planId, place, draft.words(), draft.dueOn(), null, ActionStatus.OPEN, null, null);
    }
}
