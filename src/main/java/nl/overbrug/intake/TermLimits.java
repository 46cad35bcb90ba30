package nl.overbrug.intake;

/**
 * Within which time a resident is spoken with.
 *
 * @param firstTalkDays from receipt to the first talk
 * @param workingDays whether those count without Saturdays and Sundays; public holidays are not left out
 * @param participationDays from the decision on the target group to the conversation about taking part
 */
public record TermLimits(int firstTalkDays, boolean workingDays, int participationDays) {}
