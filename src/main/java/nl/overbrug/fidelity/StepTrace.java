package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the conversations of one mentor show of one step.
 *
 * @param talks in which it was called for or done, the last one first
 * @param more whether there are earlier ones
 */
public record StepTrace(StepWords words, List<Talk> talks, boolean more) {

    /**
     * @param participant the name
     * @param applicable whether it was called for
     * @param because what shows that it was done; null when it was not
     */
    public record Talk(
            UUID trajectoryId,
            String participant,
            LocalDate heldOn,
            boolean applicable,
            boolean done,
            StepWords.How how,
            TalkFact because) {}
}
