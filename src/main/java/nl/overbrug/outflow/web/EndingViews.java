package nl.overbrug.outflow.web;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects what every page about the end of a trajectory shows; a trajectory that does not exist is a 404. */
@Component
class EndingViews {

    private final Trajectories trajectories;
    private final Participants participants;
    private final CurrentPerson current;
    private final Audit audit;

    EndingViews(Trajectories trajectories, Participants participants, CurrentPerson current, Audit audit) {
        this.trajectories = trajectories;
        this.participants = participants;
        this.current = current;
        this.audit = audit;
    }

    EndingView of(UUID id) {
        Trajectory trajectory =
                trajectories.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.read(id, "audit.uitstroom.gelezen");
        return new EndingView(
                trajectory,
                participants.find(trajectory.participantId()).orElseThrow(),
                current.get().id().equals(trajectory.mentorId()));
    }

    /** Who settled the talk about outflow last, or had the rules advise anew. */
    Optional<Audit.Change> lastTalk(UUID id) {
        return audit.lastChange(id, "audit.uitstroom.besproken", "audit.uitstroom.advies");
    }

    /** Who moved or ended the trajectory last. */
    Optional<Audit.Change> lastChange(UUID id) {
        return audit.lastChange(
                id,
                "audit.traject.beeindigd",
                "audit.traject.overgedragen",
                "audit.traject.gepauzeerd",
                "audit.traject.hervat");
    }
}
