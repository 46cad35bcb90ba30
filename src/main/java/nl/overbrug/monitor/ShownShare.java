package nl.overbrug.monitor;

import nl.overbrug.kernel.SmallCounts.Shown;

/**
 * A part of a whole, always with both numbers, as far as they may be shown.
 *
 * @param label a key in the message files
 * @param base the whole that the part is a share of
 * @param fraction from 0 to 1; null when it may not be shown, or of nobody
 */
public record ShownShare(String label, Shown count, Shown base, Double fraction) {}
