package nl.overbrug.rollout;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** An element of the method, each with steps of its own; in the order of figure 21 of the evaluation. */
public enum Element implements Labelled {
    BRIDGE,
    PLAN,
    PROGRESS,
    REWARDS,
    STRESS,
    FEEDBACK;

    @Override
    public String messageKey() {
        return "fidelity.onderdeel." + name().toLowerCase(Locale.ROOT);
    }

    /** An open question to look back with; no answer is kept. */
    public String questionKey() {
        return messageKey() + ".vraag";
    }
}
