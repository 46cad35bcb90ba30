package nl.overbrug.worklist;

import nl.overbrug.kernel.ListPage;

/**
 * What to show of the list.
 *
 * @param whose whose tasks
 * @param step the task's name; null for all
 * @param name a part of the participant's name; null for all
 */
public record WorkFilter(Whose whose, String step, String name, ListPage page) {

    public enum Whose {
        /** What I hold. */
        MINE,
        /** What nobody took up yet. */
        FREE,
        TEAM
    }
}
