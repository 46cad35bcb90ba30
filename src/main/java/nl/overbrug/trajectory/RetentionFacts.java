package nl.overbrug.trajectory;

import nl.overbrug.rulebook.RuleTable;

/** What is kept after it was closed. */
public record RetentionFacts(Kept kept) {

    public static final RuleTable<RetentionFacts, RetentionTerm> TABLE =
            new RuleTable<>("trajectory/retention", RetentionFacts.class, RetentionTerm.class);

    /** The kinds of files that have a term of their own. */
    public enum Kept {
        /** A trajectory that ended. */
        TRAJECTORY,
        /** What its vouchers came to. */
        REWARDS,
        /** A referral of somebody outside the target group. */
        NOT_ELIGIBLE,
        /** A referral of somebody in the target group who does not join. */
        NOT_JOINED
    }
}
