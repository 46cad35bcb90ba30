package nl.overbrug.monitor;

import java.util.List;

/**
 * How people are spread over the values of one variable.
 *
 * @param label a key in the message files
 * @param shares each on the same base
 * @param base who count
 * @param missing who would count, had it been known; never part of the base
 */
public record Distribution(String label, List<Share> shares, int base, int missing) {}
