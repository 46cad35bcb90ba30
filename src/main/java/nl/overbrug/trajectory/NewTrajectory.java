package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a trajectory starts from.
 *
 * @param referralId null when somebody returns without a new referral
 * @param previousId the earlier trajectory of somebody who returns, else null
 * @param startedOn the day of the intake, from which the measurements at six and twelve months count
 */
public record NewTrajectory(
        UUID participantId, UUID referralId, UUID previousId, UUID teamId, UUID mentorId, LocalDate startedOn) {

    NewTrajectory after(UUID previous) {
        return new NewTrajectory(participantId, referralId, previous, teamId, mentorId, startedOn);
    }
}
