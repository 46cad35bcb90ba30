package nl.overbrug.fidelity;

/** When a step is called for in a conversation; the rules {@code fidelity/observations} know when that is. */
public enum StepMoment {
    FIRST_BRIDGE,
    BRIDGE,
    PLAN,
    OPEN_ACTIONS,
    PROGRESS_TALK,
    NOT_DONE,
    REWARD,
    REWARD_EARNED,
    EVERYBODY,
    /** The step counts nowhere. */
    NEVER
}
