package nl.overbrug.instruction;

import nl.overbrug.ruleversion.RuleVersion;

/**
 * What policy officers told mentors about a version of the rules.
 *
 * @param table the name of the rule table, in the reader's language
 */
public record ChangeNote(RuleVersion version, String table, String text) {}
