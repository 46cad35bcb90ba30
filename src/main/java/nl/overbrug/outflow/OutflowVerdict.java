package nl.overbrug.outflow;

/** What the table {@code outflow/advice} decides; or, where the mentor departs from it, what was decided. */
public record OutflowVerdict(OutflowAdvice advice) {}
