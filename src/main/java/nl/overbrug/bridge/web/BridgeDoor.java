package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens a trajectory for a page of its Bridge, and audits that it was read; one that does not exist is a 404. */
@Component
class BridgeDoor {

    private final Trajectories trajectories;
    private final Participants participants;
    private final CurrentPerson current;
    private final Audit audit;
    private final MovableClock clock;

    BridgeDoor(
            Trajectories trajectories,
            Participants participants,
            CurrentPerson current,
            Audit audit,
            MovableClock clock) {
        this.trajectories = trajectories;
        this.participants = participants;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    record Opened(String participant, boolean mine, boolean ended) {}

    Opened open(UUID trajectoryId) {
        Trajectory trajectory =
                trajectories.open(trajectoryId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.read(trajectoryId, "audit.brug.gelezen");
        boolean mine = current.get().id().equals(trajectory.mentorId());
        return new Opened(
                participants.find(trajectory.participantId()).orElseThrow().name(), mine, trajectory.isEnded());
    }

    /** An earlier trajectory, of which a page of the one after it shows what is known. */
    void readFromNext(UUID earlier) {
        audit.read(earlier, "audit.brug.gelezen-later");
    }

    /** Who changed this part last, and when. */
    Optional<Audit.Change> lastChange(UUID trajectoryId, BridgePart part) {
        return audit.lastChange(trajectoryId, part.auditKey());
    }

    LocalDate today() {
        return clock.today();
    }
}
