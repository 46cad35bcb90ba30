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
 * @param timeline what happened, the latest day first
 * @param own whether it is in the current mentor's caseload
 */
public record Dossier(
        Trajectory trajectory,
        Participant participant,
        Stage stage,
        List<OpenTask> tasks,
        List<Day> timeline,
        boolean own) {

    private static final int RECENT = 8;

    /** The last days on which something happened. */
    public List<Day> recently() {
        return timeline.stream().limit(RECENT).toList();
    }

    /** The days before those. */
    public List<Day> before() {
        return timeline.stream().skip(RECENT).toList();
    }

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
