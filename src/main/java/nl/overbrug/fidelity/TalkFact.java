package nl.overbrug.fidelity;

/** What the dossier shows of one conversation; the view {@code fidelity_fact} says when. */
public enum TalkFact {
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
    FEEDBACK_ASKED
}
