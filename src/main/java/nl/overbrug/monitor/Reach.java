package nl.overbrug.monitor;

import java.util.Map;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;

/**
 * How far the approach reaches, as figure 28 of the evaluation counts it. Every referral is in exactly one of the innermost boxes.
 *
 * @param referrals all referrals of the period
 * @param unknown those whose facts stayed unknown, and those that are still being checked
 * @param beingChecked the part of {@code unknown} that is still being checked
 * @param outOfScope not in the target group, by reason; reasons that do not occur are missing
 * @param joined in the target group and takes part
 * @param notJoined in the target group and does not take part, by reason; who was not asked yet is not discussed
 * @param notAskedYet the part of "not discussed" with whom nobody talked about taking part so far
 */
public record Reach(
        int referrals,
        int unknown,
        int beingChecked,
        Map<OutOfScopeReason, Integer> outOfScope,
        int joined,
        Map<ParticipationOutcome, Integer> notJoined,
        int notAskedYet) {

    /** The base of shares in and out of the target group: the unknown stand apart. */
    public int known() {
        return referrals - unknown;
    }

    public int notTargetGroup() {
        return sum(outOfScope);
    }

    public int notTargetGroup(OutOfScopeReason reason) {
        return outOfScope.getOrDefault(reason, 0);
    }

    public int targetGroup() {
        return joined + notJoining();
    }

    public int notJoining() {
        return sum(notJoined);
    }

    public int notJoining(ParticipationOutcome reason) {
        return notJoined.getOrDefault(reason, 0);
    }

    /** Who joined, of those with whom taking part was really discussed: who joined and who does not want. */
    public Share accepted() {
        int asked = joined + notJoining(ParticipationOutcome.DOES_NOT_WANT);
        return new Share("monitor.gevraagd", joined, asked);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
