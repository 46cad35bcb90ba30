package nl.overbrug.trajectory.web;

import java.util.UUID;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The trajectory that a page is about. */
@Component
class TrajectoryViews {

    private final Trajectories trajectories;
    private final Participants participants;
    private final Audit audit;

    TrajectoryViews(Trajectories trajectories, Participants participants, Audit audit) {
        this.trajectories = trajectories;
        this.participants = participants;
        this.audit = audit;
    }

    Trajectory open(UUID id) {
        return trajectories.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** With the name of whose it is, and a note that it was read. */
    void show(Trajectory trajectory, Model model) {
        model.addAttribute("trajectory", trajectory);
        model.addAttribute(
                "name",
                participants.find(trajectory.participantId()).orElseThrow().name());
        audit.read(trajectory.id(), "audit.traject.gelezen");
    }
}
