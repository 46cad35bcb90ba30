package nl.overbrug.dossier;

import java.util.Set;
import nl.overbrug.kernel.Pillar;

/**
 * What a participant came with.
 *
 * @param pillars those with a help question; empty when none are known
 * @param words in the participant's own words; null when none were written down
 */
public record HelpRequest(Set<Pillar> pillars, String words) {}
