package nl.overbrug.monitor;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Shown;

/**
 * How people are spread over the values of one variable.
 *
 * @param label a key in the message files
 * @param shares each on the same base
 * @param base who count
 */
public record Distribution(String label, List<ShownShare> shares, Shown base) {}
