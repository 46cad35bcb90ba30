package nl.overbrug.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionDraft;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.plan.ActionWords;
import nl.overbrug.plan.Doer;

/** One action in the form of a plan; a row without any words is no action. */
record ActionRow(
        UUID id,
        String what,
        Doer who,
        String helper,
        LocalDate dueOn,
        ActionKind kind,
        String obstacle,
        String strategy,
        String sign,
        Boolean drop) {

    static final ActionRow EMPTY =
            new ActionRow(null, null, Doer.PARTICIPANT, null, null, ActionKind.REMINDER, null, null, null, false);

    /** A new row has no box to say that it is not needed, and so posts nothing there. */
    ActionRow {
        drop = drop != null && drop;
    }

    static ActionRow of(Action action) {
        ActionWords words = action.words();
        return new ActionRow(
                action.id(),
                words.what(),
                words.who(),
                words.helper(),
                action.dueOn(),
                words.kind(),
                words.obstacle(),
                words.strategy(),
                words.sign(),
                false);
    }

    ActionDraft toDraft() {
        return new ActionDraft(id, new ActionWords(what, who, helper, kind, obstacle, strategy, sign), dueOn, drop);
    }
}
