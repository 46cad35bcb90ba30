package nl.overbrug.ruleversion;

import nl.overbrug.rulefile.RuleSource;

/** A version with the texts that it was published with. */
public record StoredVersion(RuleVersion version, RuleSource source) {}
