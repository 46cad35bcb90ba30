package nl.overbrug.intake;

import nl.overbrug.kernel.ListPage;

/**
 * What to list.
 *
 * @param name a part of the participant's name; null for all
 * @param status null for all that are under way
 * @param mine only those that the current mentor holds
 */
public record ReferralFilter(String name, Referral.Status status, boolean mine, ListPage page) {}
