package nl.overbrug.bridge;

import java.util.UUID;
import nl.overbrug.kernel.Pillar;

/**
 * Two pillars that hang together.
 *
 * @param words how, in the participant's own words; may be null
 */
public record PillarLink(UUID id, Pillar from, Pillar to, String words) {}
