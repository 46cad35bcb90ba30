package nl.overbrug.ruleversion;

import java.util.UUID;

/**
 * How a version came about.
 *
 * @param author who wrote it; null when it was shipped
 * @param reason why it was changed; null when it was shipped
 * @param note what changes for mentors, in plain words; null when it was shipped
 * @param running whether trajectories that run already follow it too
 */
public record VersionStory(UUID author, String reason, String note, boolean running) {

    static final VersionStory SHIPPED = new VersionStory(null, null, null, false);
}
