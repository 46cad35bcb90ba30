package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.stereotype.Component;

/** Makes goals and plans of mentor1 through the real API; autowire it. */
@Component
public class PlanFixture {

    private final TrajectoryFixture trajectories;
    private final Bridges bridges;
    private final Goals goals;
    private final Plans plans;
    private final MovableClock clock;

    PlanFixture(TrajectoryFixture trajectories, Bridges bridges, Goals goals, Plans plans, MovableClock clock) {
        this.trajectories = trajectories;
        this.bridges = bridges;
        this.goals = goals;
        this.plans = plans;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /** A goal on the Bridge of this trajectory. */
    public Goal goal(UUID trajectory, Pillar pillar, String words) {
        return trajectories.as(
                "mentor1",
                () -> goals.set(trajectory, bridges.find(trajectory).at(clock.today()), pillar, words)
                        .value());
    }

    /** A plan with these actions, each due in a week. */
    public Plan plan(UUID trajectory, String... actions) {
        Goal goal = goal(trajectory, Pillar.DEBTS, "Zonder schulden leven");
        return trajectories.as(
                "mentor1",
                () -> plans.make(trajectory, draft(goal.id(), actions)).value());
    }

    /** A plan with so many actions of which all is said that can be said. */
    public Plan fullPlan(UUID trajectory, int actions) {
        Goal goal = goal(trajectory, Pillar.DEBTS, "Zonder schulden leven");
        ActionWords words = new ActionWords(
                "Alle brieven van de afgelopen maand openmaken en op stapels leggen",
                Doer.MENTOR,
                "mijn zus",
                ActionKind.CHALLENGE,
                "er komt iets tussen en ik zie ertegen op",
                "Als ik ertegen op zie, dan bel ik eerst mijn zus en doen we het samen",
                "de stapels liggen op tafel");
        List<ActionDraft> rows =
                Collections.nCopies(actions, ActionDraft.of(words, clock.today().plusDays(7)));
        return trajectories.as(
                "mentor1",
                () -> plans.make(
                                trajectory,
                                PlanDraft.under(
                                        goal.id(),
                                        "Een regeling met de bank",
                                        clock.today().plusDays(30),
                                        rows))
                        .value());
    }

    public PlanDraft draft(UUID goal, String... actions) {
        List<ActionDraft> rows = List.of(actions).stream()
                .map(what -> ActionDraft.of(ActionWords.of(what), clock.today().plusDays(7)))
                .toList();
        return PlanDraft.under(goal, "Een regeling met de bank", clock.today().plusDays(30), rows);
    }
}
