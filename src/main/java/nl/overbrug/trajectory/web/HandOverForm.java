package nl.overbrug.trajectory.web;

import java.util.UUID;
import nl.overbrug.trajectory.Trajectory;

/** Handing over to another mentor; {@code mentorId} is at first the one who holds it, who is no choice. */
record HandOverForm(int version, UUID mentorId, String note) {

    static HandOverForm of(Trajectory trajectory) {
        return new HandOverForm(trajectory.version(), trajectory.mentorId(), null);
    }
}
