package nl.overbrug.fidelity;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** What the dossier shows of one conversation; the views {@code fidelity_fact} and {@code fidelity_looked_back_fact} say when. */
public enum TalkFact implements Labelled {
    BRIDGE,
    BRIDGE_MEASURED,
    EVERY_PILLAR,
    WISH,
    LINKS,
    PRIORITIES,
    GOAL,
    PLAN_CHANGED,
    PLAN_HAS_DATE,
    PLAN_HAS_ACTIONS,
    ACTION_HAS_DATE,
    ACTION_HAS_DOER,
    ACTION_HAS_STRATEGY,
    ACTIONS_OPEN,
    ACTION_REPORTED,
    PROGRESS_TALK,
    GOALS_BROUGHT_BACK,
    ACTION_NOT_DONE,
    NEW_STRATEGY,
    REWARD_PROMISED,
    REWARD_AFTER_PLAN,
    REWARD_CHECKED,
    REWARD_AFTER_CHECK,
    REWARD_HAS_SIGN,
    REWARD_EARNED,
    STORY_TOLD,
    STRESS_DISCUSSED,
    FEEDBACK_ASKED,
    COLLEAGUES_ASKED,
    LOOKED_BACK;

    @Override
    public String messageKey() {
        return "fidelity.feit." + name().toLowerCase(Locale.ROOT);
    }
}
