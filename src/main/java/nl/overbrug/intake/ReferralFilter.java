package nl.overbrug.intake;

/**
 * What to list.
 *
 * @param name a part of the participant's name; null for all
 * @param status null for all that are under way
 * @param mine only those that the current mentor holds
 * @param page counted from 1
 */
public record ReferralFilter(String name, Referral.Status status, boolean mine, int page) {

    public static final int PAGE_SIZE = 25;
}
