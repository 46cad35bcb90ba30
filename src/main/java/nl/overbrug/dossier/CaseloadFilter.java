package nl.overbrug.dossier;

/**
 * Which trajectories to list.
 *
 * @param name a part of the participant's name; null for all
 * @param team the whole team's, not only the own caseload
 * @param ended those that have ended, instead of those that run or rest
 * @param page counted from 1
 */
public record CaseloadFilter(String name, boolean team, boolean ended, int page) {

    public static final int PAGE_SIZE = 25;
}
