package nl.overbrug.rulebook;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored decision of a rule table, as far as it can be decided again.
 *
 * @param facts JSON of the facts
 * @param verdicts JSON, a list with a verdict for each deciding row
 */
public record PastDecision(UUID subject, String facts, String verdicts, Instant at) {}
