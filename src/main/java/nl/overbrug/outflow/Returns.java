package nl.overbrug.outflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.NewTrajectory;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryStart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming back after a trajectory ended: a new one, linked to the old, without a reason being asked. */
@Service
public class Returns {

    private final Trajectories trajectories;
    private final TrajectoryStart start;
    private final CarryOver carryOver;
    private final CurrentPerson current;
    private final MovableClock clock;

    Returns(
            Trajectories trajectories,
            TrajectoryStart start,
            CarryOver carryOver,
            CurrentPerson current,
            MovableClock clock) {
        this.trajectories = trajectories;
        this.start = start;
        this.carryOver = carryOver;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Starts a new trajectory with the current mentor, who must be of the team.
     *
     * @param on the day of the return; not in the future and not before the end of the old one (field {@code on})
     * @param goals of the old trajectory that go along, with their open plans
     * @return the new trajectory's id; refused when the old one runs still, is not the last, or the participant died
     */
    @Transactional
    public Result<UUID> comeBack(UUID previousId, LocalDate on, Set<UUID> goals) {
        Trajectory old = trajectories.open(previousId).orElseThrow();
        Optional<Problem> problem = obstacle(old).or(() -> wrongDay(old, on));
        if (problem.isPresent()) {
            return Result.refused(problem.get());
        }
        Person me = current.requireMentorOf(old.teamId());
        UUID id = start.start(new NewTrajectory(old.participantId(), null, previousId, old.teamId(), me.id(), on));
        carryOver.carry(old.id(), id, on, goals);
        return Result.done(id);
    }

    /** What can go along: the goals that were open when it ended. To read: a mentor of the team. */
    public List<Goal> openGoals(UUID trajectoryId) {
        return carryOver.goals(trajectoryId);
    }

    /** What keeps this participant from coming back to this trajectory; empty when nothing does. */
    public Optional<Problem> obstacle(Trajectory old) {
        if (!old.isEnded()) {
            return Optional.of(Problem.of("", "probleem.traject-loopt-nog"));
        }
        if (old.end().reason() == EndReason.DECEASED) {
            return Optional.of(Problem.of("", "probleem.geen-terugkeer"));
        }
        boolean last = trajectories
                .lastOf(old.participantId())
                .filter(trajectory -> trajectory.id().equals(old.id()))
                .isPresent();
        return last ? Optional.empty() : Optional.of(Problem.of("", "probleem.al-teruggekomen"));
    }

    private Optional<Problem> wrongDay(Trajectory old, LocalDate on) {
        if (on == null) {
            return Optional.of(Problem.missing("on"));
        }
        if (on.isAfter(clock.today())) {
            return Optional.of(Problem.of("on", "probleem.datum-toekomst"));
        }
        return on.isBefore(old.end().on())
                ? Optional.of(
                        Problem.of("on", "probleem.datum-te-vroeg", old.end().on()))
                : Optional.empty();
    }
}
