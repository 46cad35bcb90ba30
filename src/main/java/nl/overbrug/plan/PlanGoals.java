package nl.overbrug.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Component;

/** The goal of the Bridge that a plan serves: one that is there, or one that is put there with the plan. */
@Component
class PlanGoals {

    private final Goals goals;
    private final Bridges bridges;
    private final MovableClock clock;

    PlanGoals(Goals goals, Bridges bridges, MovableClock clock) {
        this.goals = goals;
        this.bridges = bridges;
        this.clock = clock;
    }

    List<Problem> problems(UUID trajectoryId, PlanDraft draft) {
        PlanDraft.NewGoal fresh = draft.newGoal();
        if (fresh == null) {
            return find(trajectoryId, draft.goalId()).isPresent() ? List.of() : List.of(missing(trajectoryId));
        }
        List<Problem> problems = new ArrayList<>();
        if (draft.goalId() != null) {
            problems.add(Problem.of("newGoal.words", "probleem.plan.twee-doelen"));
        }
        if (fresh.pillar() == null) {
            problems.add(Problem.of("newGoal.pillar", "probleem.verplicht-keuze"));
        }
        ActionWords.tooLong(problems, "newGoal.words", fresh.words());
        return problems;
    }

    /** Beside the goals to choose from; where there are none, beside the words of a new one. */
    private Problem missing(UUID trajectoryId) {
        boolean hasChoice = goals.of(trajectoryId).stream().anyMatch(Goal::isOpen);
        return hasChoice ? Problem.of("goalId", "probleem.verplicht-keuze") : Problem.missing("newGoal.words");
    }

    /** To be asked once nothing else stands in the way: a new goal is put on the Bridge here, in the conversation of today. */
    Result<Goal> goalOf(UUID trajectoryId, PlanDraft draft) {
        if (draft.newGoal() == null) {
            return Result.done(find(trajectoryId, draft.goalId()).orElseThrow());
        }
        Stamp stamp = bridges.find(trajectoryId).at(clock.today());
        return goals.set(
                trajectoryId, stamp, draft.newGoal().pillar(), draft.newGoal().words());
    }

    private Optional<Goal> find(UUID trajectoryId, UUID goalId) {
        return goals.of(trajectoryId).stream()
                .filter(goal -> goal.id().equals(goalId) && goal.isOpen())
                .findFirst();
    }
}
