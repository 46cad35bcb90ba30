package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionDraft;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.plan.ActionWords;
import nl.overbrug.plan.PlanActions;
import nl.overbrug.plan.PlanDraft;
import nl.overbrug.plan.Plans;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.stereotype.Component;

/** Makes actions on plans of mentor1 and vouchers that go with them, through the real API; autowire it. */
@Component
public class RewardFixture {

    private final TrajectoryFixture trajectories;
    private final Goals goals;
    private final Bridges bridges;
    private final Plans plans;
    private final PlanActions actions;

    RewardFixture(TrajectoryFixture trajectories, Goals goals, Bridges bridges, Plans plans, PlanActions actions) {
        this.trajectories = trajectories;
        this.goals = goals;
        this.bridges = bridges;
        this.plans = plans;
        this.actions = actions;
    }

    /** An action of this kind on a new plan under a new goal. */
    public Action action(UUID trajectory, ActionKind kind, LocalDate on) {
        ActionWords words =
                new ActionWords("Verzonnen actie", null, null, kind, null, null, "Ik heb de verzonnen bevestiging");
        return trajectories.as("mentor1", () -> {
            Goal goal = goals.set(trajectory, bridges.find(trajectory).at(on), Pillar.DEBTS, "Verzonnen doel")
                    .value();
            PlanDraft draft = PlanDraft.under(goal.id(), "Verzonnen plan", null, List.of(ActionDraft.of(words, null)));
            return plans.make(trajectory, draft).value().actions().get(0);
        });
    }

    public Action challenge(UUID trajectory, LocalDate on) {
        return action(trajectory, ActionKind.CHALLENGE, on);
    }

    /** Ticks it off. */
    public void done(Action action, LocalDate on) {
        trajectories.as("mentor1", () -> actions.done(action.id(), on)).value();
    }
}
