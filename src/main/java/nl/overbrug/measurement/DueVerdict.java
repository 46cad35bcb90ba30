package nl.overbrug.measurement;

/**
 * What the rules {@code measurement/due} conclude: the one moment to measure now or next. No verdict: no measurement is to come.
 *
 * @param now whether its window is open today
 */
public record DueVerdict(MomentCode moment, boolean now) {}
