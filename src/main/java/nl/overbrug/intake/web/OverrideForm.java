package nl.overbrug.intake.web;

import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.intake.TargetGroupVerdict;

/** Deciding otherwise than the rules advise. */
record OverrideForm(int version, TargetGroupOutcome outcome, OutOfScopeReason outOfScopeReason, String reason) {

    /** With what was decided, if anything was. */
    static OverrideForm of(Referral referral) {
        TargetGroupVerdict decided =
                referral.check() == null ? null : referral.check().outcome();
        return decided == null
                ? new OverrideForm(referral.version(), null, null, null)
                : new OverrideForm(referral.version(), decided.outcome(), decided.outOfScopeReason(), null);
    }

    TargetGroupVerdict toVerdict() {
        return new TargetGroupVerdict(outcome, outOfScopeReason);
    }
}
