package nl.overbrug.reward;

import nl.overbrug.rulebook.RuleTable;

/**
 * What it depends on whether a voucher belongs to an action (evaluation, 1.1.4 and 5.2.3).
 *
 * @param challenge marked as a challenge on the plan, not as a reminder
 * @param difficulty of the kind of action on the list
 * @param attendance no more than coming to an appointment
 * @param withinPeriod the reward period after the intake still runs
 * @param rewardedBefore this participant has a voucher for this kind of behaviour already, promised or given
 */
public record RewardFacts(
        boolean challenge, Difficulty difficulty, boolean attendance, boolean withinPeriod, boolean rewardedBefore) {

    public static final RuleTable<RewardFacts, RewardVerdict> TABLE =
            new RuleTable<>("reward/tiers", RewardFacts.class, RewardVerdict.class);
}
