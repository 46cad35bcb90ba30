package nl.overbrug.plan;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** How it stands with a plan: being worked on, its short-term goal reached, or left. */
public enum PlanState implements Labelled {
    OPEN,
    REACHED,
    DROPPED;

    @Override
    public String messageKey() {
        return "plan.stand." + name().toLowerCase(Locale.ROOT);
    }
}
