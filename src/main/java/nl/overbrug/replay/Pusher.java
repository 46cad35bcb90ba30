package nl.overbrug.replay;

import nl.overbrug.cohort.Act;

/** Pushes the acts of one step through its API, as the mentor who is current; each step that acts belong to has one. */
interface Pusher {

    /** Does the act; false when it belongs to another step. Throws {@link IllegalStateException} when the step refuses it. */
    boolean push(Act act);
}
