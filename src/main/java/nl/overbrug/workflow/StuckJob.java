package nl.overbrug.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that the engine gave up on.
 *
 * @param key of what it belongs to; null when that is not told. Not to be shown to who may not open it
 * @param process what stands at the process in its file, in Dutch
 * @param step the same for the step
 * @param since when it was given up
 * @param error the kind of error and where it arose, without its message, for that may tell something about somebody; null when unknown
 */
public record StuckJob(String id, UUID key, String process, String step, Instant since, String error) {}
