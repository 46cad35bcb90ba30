package nl.overbrug.dossier;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectory;

/**
 * A trajectory in the list.
 *
 * @param endReason null while it has not ended
 * @param lastTalk the day of the last conversation; null before the first
 */
public record CaseloadLine(
        UUID id,
        String name,
        Trajectory.State state,
        LocalDate startedOn,
        EndReason endReason,
        LocalDate lastTalk,
        UUID mentorId) {}
