package nl.overbrug.trajectory.web;

import java.time.LocalDate;
import nl.overbrug.trajectory.Trajectory;

/** Letting a trajectory rest. */
record PauseForm(int version, LocalDate on, String note) {

    /** @param today the day that is proposed while it does not rest yet */
    static PauseForm of(Trajectory trajectory, LocalDate today) {
        return new PauseForm(trajectory.version(), trajectory.pausedOn() == null ? today : trajectory.pausedOn(), null);
    }
}
