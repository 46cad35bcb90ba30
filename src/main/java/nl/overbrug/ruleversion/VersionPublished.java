package nl.overbrug.ruleversion;

/** A version was published, in the transaction of the listener; it holds from its day on. */
public record VersionPublished(RuleVersion version) {}
