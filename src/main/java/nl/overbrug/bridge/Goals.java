package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The long-term goals of a trajectory, under the pillars of its Bridge. Changing needs the trajectory's own mentor. */
@Service
public class Goals {

    private final BridgeDesk desk;
    private final GoalRows rows;
    private final Trajectories trajectories;
    private final Audit audit;
    private final MovableClock clock;

    Goals(BridgeDesk desk, GoalRows rows, Trajectories trajectories, Audit audit, MovableClock clock) {
        this.desk = desk;
        this.rows = rows;
        this.trajectories = trajectories;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, in the order in which they were set; to read: a mentor of the team. */
    public List<Goal> of(UUID trajectoryId) {
        return trajectories.open(trajectoryId).isEmpty() ? List.of() : rows.of(trajectoryId);
    }

    /** One goal; to read: a mentor of the team. */
    public Optional<Goal> open(UUID goalId) {
        Optional<Goal> found = rows.find(goalId);
        found.ifPresent(goal -> trajectories.open(goal.trajectoryId()));
        return found;
    }

    /** For processes, rules and read models, which act for nobody in particular. */
    public List<Goal> find(UUID trajectoryId) {
        return rows.of(trajectoryId);
    }

    /** The pillars on which a goal is open; for rules, as {@link #find}. */
    public Set<Pillar> openPillars(UUID trajectoryId) {
        return rows.of(trajectoryId).stream()
                .filter(Goal::isOpen)
                .map(Goal::pillar)
                .collect(Collectors.toSet());
    }

    /** Sets a goal in the conversation of the stamp's day; problems name {@code pillar} and {@code words} (up to 500 characters). */
    @Transactional
    public Result<Goal> set(UUID trajectoryId, Stamp stamp, Pillar pillar, String words) {
        List<Problem> problems = new ArrayList<>();
        if (pillar == null) {
            problems.add(Problem.of("pillar", "probleem.verplicht-keuze"));
        }
        judge(words, problems);
        UUID id = UUID.randomUUID();
        return desk.change(trajectoryId, stamp, BridgePart.GOALS, problems, talk -> {
                    Goal goal = new Goal(
                            id, 1, trajectoryId, pillar, OwnWords.kept(words), Goal.State.OPEN, talk.heldOn(), null);
                    rows.insert(goal, talk, clock.instant());
                    rows.changed(goal, talk.heldOn(), talk.mentorId(), clock.instant());
                })
                .map(talk -> rows.find(id).orElseThrow());
    }

    /** The participant says it otherwise; the earlier words are kept with the goal's history. */
    @Transactional
    public Result<Goal> reword(UUID goalId, int version, String words) {
        List<Problem> problems = new ArrayList<>();
        judge(words, problems);
        Goal goal = own(goalId);
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        if (goal.version() != version) {
            return Result.refused(Problem.stale());
        }
        return save(goal.said(OwnWords.kept(words)), clock.today(), "audit.doel.veranderd");
    }

    /** It is reached; refused when it is not open, or on a day before it was set or in the future (field {@code on}). */
    @Transactional
    public Result<Goal> reach(UUID goalId, LocalDate on) {
        return close(goalId, Goal.State.REACHED, on, "audit.doel.bereikt");
    }

    /** It is let go; refused as {@link #reach}. */
    @Transactional
    public Result<Goal> drop(UUID goalId, LocalDate on) {
        return close(goalId, Goal.State.DROPPED, on, "audit.doel.losgelaten");
    }

    /** It is taken up again; refused when it is open. */
    @Transactional
    public Result<Goal> reopen(UUID goalId) {
        Goal goal = own(goalId);
        if (goal.isOpen()) {
            return Result.refused(stands(goal));
        }
        return save(goal.as(Goal.State.OPEN, null), clock.today(), "audit.doel.heropend");
    }

    private Result<Goal> close(UUID goalId, Goal.State state, LocalDate on, String what) {
        Goal goal = own(goalId);
        if (!goal.isOpen()) {
            return Result.refused(stands(goal));
        }
        if (on == null) {
            return Result.refused(Problem.missing("on"));
        }
        if (on.isAfter(clock.today())) {
            return Result.refused(Problem.of("on", "probleem.datum-toekomst"));
        }
        if (on.isBefore(goal.setOn())) {
            return Result.refused(Problem.of("on", "probleem.datum-te-vroeg", goal.setOn()));
        }
        return save(goal.as(state, on), on, what);
    }

    private Goal own(UUID goalId) {
        Goal goal = rows.find(goalId).orElseThrow(() -> new AccessDeniedException("no such goal"));
        trajectories.ownCaseload(goal.trajectoryId());
        return goal;
    }

    private Result<Goal> save(Goal goal, LocalDate on, String what) {
        if (trajectories.ownCaseload(goal.trajectoryId()).isEnded()) {
            return Result.refused(Problem.of("", "probleem.traject-beeindigd"));
        }
        if (!rows.update(goal)) {
            return Result.refused(Problem.stale());
        }
        rows.changed(goal, on, trajectories.ownCaseload(goal.trajectoryId()).mentorId(), clock.instant());
        audit.changed(goal.trajectoryId(), what);
        return Result.done(rows.find(goal.id()).orElseThrow());
    }

    private static Problem stands(Goal goal) {
        return Problem.of("", "probleem.doel." + goal.state().name().toLowerCase(Locale.ROOT));
    }

    private static void judge(String words, List<Problem> problems) {
        if (OwnWords.kept(words) == null) {
            problems.add(Problem.missing("words"));
        }
        OwnWords.judge("words", words, problems);
    }
}
