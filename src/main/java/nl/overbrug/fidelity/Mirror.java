package nl.overbrug.fidelity;

import java.util.List;
import java.util.UUID;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Start;

/**
 * What a mentor's own conversations show, per element that has figures; empty when there are none yet.
 *
 * @param untalked participants of the own caseload with whom this mentor did not talk yet
 * @param later the elements that the mentor's team does not work with yet
 */
public record Mirror(int participants, int untalked, List<Part> parts, List<Start> later) {

    public record Part(Element element, List<Line> lines) {}

    /** @param open running dossiers of the own caseload to which the step applied and with whom it was not done yet */
    public record Line(StepShare share, List<OpenDossier> open) {}

    public record OpenDossier(UUID trajectoryId, String name) {}

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
