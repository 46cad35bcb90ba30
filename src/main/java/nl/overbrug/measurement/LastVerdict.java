package nl.overbrug.measurement;

/**
 * What the rules {@code measurement/last} conclude: which measurement counts as the last. Twelve months, else the last conversation before
 * an earlier end, else the latest one that was measured after the first, once no later one is to come. No verdict: there is none (yet).
 */
public record LastVerdict(MomentCode moment) {}
