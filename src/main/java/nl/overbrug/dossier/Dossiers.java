package nl.overbrug.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;

/** Opens dossiers. */
@Service
public class Dossiers {

    private final Trajectories trajectories;
    private final Participants participants;
    private final Workflow workflow;
    private final Timeline timeline;
    private final DossierReading reading;

    Dossiers(
            Trajectories trajectories,
            Participants participants,
            Workflow workflow,
            Timeline timeline,
            DossierReading reading) {
        this.trajectories = trajectories;
        this.participants = participants;
        this.workflow = workflow;
        this.timeline = timeline;
        this.reading = reading;
    }

    /**
     * Opens a dossier; that it was read is kept.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor of its team
     */
    public Optional<Dossier> open(UUID id) {
        return trajectories.open(id).map(this::of);
    }

    private Dossier of(Trajectory trajectory) {
        List<OpenTask> tasks = workflow.openTasks(trajectory.id());
        return new Dossier(
                trajectory,
                participants.find(trajectory.participantId()).orElseThrow(),
                stage(trajectory, tasks),
                tasks,
                timeline.of(trajectory.id()),
                reading.noteAndTellWhetherOwn(trajectory));
    }

    private static Dossier.Stage stage(Trajectory trajectory, List<OpenTask> tasks) {
        if (trajectory.isEnded()) {
            return Dossier.Stage.DONE;
        }
        Set<String> processes = tasks.stream().map(OpenTask::process).collect(Collectors.toSet());
        if (processes.contains("outflow")) {
            return Dossier.Stage.OUTFLOW;
        }
        if (processes.contains("bridge")) {
            return Dossier.Stage.BRIDGE;
        }
        return processes.contains("plan") ? Dossier.Stage.PLAN : Dossier.Stage.REVIEW;
    }
}
