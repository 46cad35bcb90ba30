package nl.overbrug.ruleversion;

import java.time.Instant;

/**
 * A version as it stands in the list of all versions, with names instead of ids.
 *
 * @param author who wrote it; empty when it was shipped
 * @param publisher who approved and published it; empty when it was shipped
 * @param withdrawn null when it was not taken back
 */
public record PastVersion(
        RuleVersion version, String author, String publisher, VersionStory story, Withdrawn withdrawn) {

    /** Taken back before its day came. */
    public record Withdrawn(String by, Instant at, String reason) {}
}
