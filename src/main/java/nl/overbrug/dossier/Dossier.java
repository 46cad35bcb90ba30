package nl.overbrug.dossier;

import java.util.List;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.OpenTask;

/**
 * One trajectory on one page.
 *
 * @param stage how far it is
 * @param tasks what waits
 * @param own whether it is in the current mentor's caseload
 */
public record Dossier(
        Trajectory trajectory,
        Participant participant,
        Stage stage,
        List<OpenTask> tasks,
        List<Moment> timeline,
        boolean own) {

    /** The steps of a trajectory as a line. */
    public enum Stage implements Labelled {
        BRIDGE,
        PLAN,
        REVIEW,
        OUTFLOW,
        DONE;

        @Override
        public String messageKey() {
            return "dossier.stap." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
