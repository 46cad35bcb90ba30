package nl.overbrug.rulebook;

/** A version with the texts that it was published with. */
record StoredVersion(RuleVersion version, RuleSource source) {}
