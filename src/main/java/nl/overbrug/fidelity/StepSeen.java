package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Why a step counts as it does in a mentor's mirror: every participant to whom it applied, and what each conversation shows of it. */
public record StepSeen(StepShare share, List<Dossier> dossiers) {

    /**
     * @param name null when a colleague looks after the trajectory now
     * @param running whether the trajectory has not ended
     * @param talks in which the step was called for or done, also those of a predecessor; the first one first
     */
    public record Dossier(UUID trajectoryId, String name, boolean running, List<InTalk> talks) {

        /** Whether it was done at least once. */
        public boolean isDone() {
            return talks.stream().anyMatch(InTalk::done);
        }

        /** Whether the mentor can still do it. */
        public boolean isOpen() {
            return name != null && running && !isDone();
        }
    }

    /**
     * @param own whether it was this mentor's conversation
     * @param because what shows that it was done; null when it was not
     */
    public record InTalk(
            LocalDate on, boolean own, boolean applicable, boolean done, StepWords.How how, TalkFact because) {}
}
