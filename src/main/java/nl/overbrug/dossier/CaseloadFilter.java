package nl.overbrug.dossier;

import nl.overbrug.kernel.ListPage;

/**
 * Which trajectories to list.
 *
 * @param name a part of the participant's name; null for all
 * @param team the whole team's, not only the own caseload
 * @param ended those that have ended, instead of those that run or rest
 */
public record CaseloadFilter(String name, boolean team, boolean ended, ListPage page) {}
