package nl.overbrug.outflow;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.kernel.YesNoUnknown;

/**
 * A talk about outflow: what the rules advised and what came of it.
 *
 * @param version counts the changes, to notice a stale page
 * @param decisionId the stored decision of the rules, for "Waarom?"
 * @param facts what the advice was based on
 * @param advice null when the rules have none for these facts
 * @param outcome null until it was decided
 */
public record OutflowTalk(
        UUID id,
        int version,
        UUID trajectoryId,
        UUID decisionId,
        OutflowFacts facts,
        OutflowAdvice advice,
        Outcome outcome) {

    /**
     * What was decided.
     *
     * @param outflow true: out of the trajectory; false: it goes on
     * @param reason why this departs from the advice; null when it does not
     * @param wgs whether a trajectory of debt help (Wgs) ends with it; a pointer only
     */
    public record Outcome(boolean outflow, LocalDate on, String reason, YesNoUnknown wgs) {}

    /** Whether deciding so is not what the rules advised, and so needs a reason. */
    public boolean departs(boolean outflow) {
        return advice == null || outflow != (advice == OutflowAdvice.ADVISED);
    }

    OutflowTalk advised(UUID decision, OutflowFacts now, OutflowAdvice anew) {
        return new OutflowTalk(id, version, trajectoryId, decision, now, anew, null);
    }

    OutflowTalk decided(Outcome how) {
        return new OutflowTalk(id, version, trajectoryId, decisionId, facts, advice, how);
    }
}
