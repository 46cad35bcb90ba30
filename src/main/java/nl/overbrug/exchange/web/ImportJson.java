package nl.overbrug.exchange.web;

import java.util.Map;

/**
 * A bundle that was taken in, or could be.
 *
 * @param ingelezen whether the dossiers are in; false when it was only looked through
 * @param rijen how many rows each file has
 */
record ImportJson(boolean ingelezen, Map<String, Integer> rijen) {}
