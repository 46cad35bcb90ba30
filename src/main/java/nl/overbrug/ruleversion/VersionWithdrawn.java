package nl.overbrug.ruleversion;

/** A version was taken back before its day, in the transaction of the listener. */
public record VersionWithdrawn(RuleVersion version) {}
