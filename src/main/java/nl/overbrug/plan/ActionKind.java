package nl.overbrug.plan;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Why an action is on the plan: to keep it in mind (geheugensteun), or because it takes courage or effort (uitdaging). */
public enum ActionKind implements Labelled {
    REMINDER,
    CHALLENGE;

    @Override
    public String messageKey() {
        return "plan.soort." + name().toLowerCase(Locale.ROOT);
    }
}
