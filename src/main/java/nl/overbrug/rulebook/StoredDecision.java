package nl.overbrug.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A decision as it is stored. */
record StoredDecision(UUID id, UUID versionId, UUID subject, Content content, Judgement judgement) {

    /**
     * @param facts JSON of the facts
     * @param verdicts JSON, a list with a verdict for each deciding row
     * @param fired the rows or rules that decided
     */
    record Content(String facts, String verdicts, List<String> fired, Instant at) {}

    /** What a person said to it; a part that did not happen is null. */
    record Judgement(Said confirmed, Override overridden) {}

    record Said(UUID by, Instant at) {}

    /** @param verdict JSON of the verdict that the person gave instead */
    record Override(Said said, String verdict, String reason) {}
}
