package nl.overbrug.intake;

/**
 * What the table {@code intake/target-group} decides.
 *
 * @param outOfScopeReason only where the outcome is {@link TargetGroupOutcome#NOT_TARGET_GROUP}; else null
 */
public record TargetGroupVerdict(TargetGroupOutcome outcome, OutOfScopeReason outOfScopeReason) {}
