package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/**
 * One participant's trajectory: where it stands, who the mentor is and the dates that everything else hangs on.
 *
 * @param referralId the referral that it came from; null when somebody returned without a new referral
 * @param previousId the trajectory before this one, when somebody returned; null otherwise
 * @param startedOn the day of the intake, from which the six and twelve months count
 * @param pausedOn since when it rests; null when it does not
 * @param firstBridgeDue the last day for the first Bridge, by the protocol norms
 * @param end null while it runs
 */
public record Trajectory(
        UUID id,
        int version,
        UUID participantId,
        UUID referralId,
        UUID previousId,
        UUID teamId,
        UUID mentorId,
        State state,
        LocalDate startedOn,
        LocalDate pausedOn,
        LocalDate firstBridgeDue,
        End end) {

    public enum State implements Labelled {
        RUNNING,
        PAUSED,
        ENDED;

        @Override
        public String messageKey() {
            return "traject.staat." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it ended: by outflow or early, for which reason (table 18 of the evaluation), on which day. */
    public record End(EndReason reason, LocalDate on) {}

    public boolean isEnded() {
        return state == State.ENDED;
    }

    Trajectory ended(End how) {
        return with(State.ENDED, teamId, mentorId, null, how);
    }

    Trajectory paused(LocalDate on) {
        return with(State.PAUSED, teamId, mentorId, on, null);
    }

    Trajectory resumed() {
        return with(State.RUNNING, teamId, mentorId, null, null);
    }

    /** The same with another last day for the first Bridge. */
    public Trajectory bridgeDue(LocalDate due) {
        return new Trajectory(
                id,
                version,
                participantId,
                referralId,
                previousId,
                teamId,
                mentorId,
                state,
                startedOn,
                pausedOn,
                due,
                end);
    }

    Trajectory handedTo(UUID team, UUID mentor) {
        return with(state, team, mentor, pausedOn, end);
    }

    private Trajectory with(State to, UUID team, UUID mentor, LocalDate paused, End how) {
        return new Trajectory(
                id,
                version,
                participantId,
                referralId,
                previousId,
                team,
                mentor,
                to,
                startedOn,
                paused,
                firstBridgeDue,
                how);
    }
}
