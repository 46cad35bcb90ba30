package nl.overbrug.worklist;

/**
 * What to show of the list.
 *
 * @param whose whose tasks
 * @param step the task's name; null for all
 * @param name a part of the participant's name; null for all
 * @param page counted from 1
 */
public record WorkFilter(Whose whose, String step, String name, int page) {

    public static final int PAGE_SIZE = 25;

    public enum Whose {
        /** What I hold. */
        MINE,
        /** What nobody took up yet. */
        FREE,
        TEAM
    }
}
