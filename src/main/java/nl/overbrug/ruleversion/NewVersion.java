package nl.overbrug.ruleversion;

import java.time.LocalDate;
import nl.overbrug.rulefile.RuleSource;

/**
 * A version that is about to be published.
 *
 * @param cases the text of its example cases
 * @param from the first day on which it holds, today or later
 */
public record NewVersion(String ruleSet, RuleSource source, String cases, LocalDate from, VersionStory story) {}
