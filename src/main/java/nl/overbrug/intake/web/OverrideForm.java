package nl.overbrug.intake.web;

import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.intake.TargetGroupVerdict;

/** Deciding otherwise than the rules advise. */
record OverrideForm(int version, TargetGroupOutcome outcome, OutOfScopeReason outOfScopeReason, String reason) {

    TargetGroupVerdict toVerdict() {
        return new TargetGroupVerdict(outcome, outOfScopeReason);
    }
}
