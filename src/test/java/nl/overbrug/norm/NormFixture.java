package nl.overbrug.norm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.review.NewReview;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.review.Reviews;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Trajectories of mentor1 that wait for each of the steps, through the real API, and versions of the norms with one other number. */
@Component
public class NormFixture {

    private final TrajectoryFixture trajectories;
    private final Bridges bridges;
    private final PlanFixture plans;
    private final Reviews reviews;
    private final DraftFixture drafts;
    private final Workflow workflow;
    private final MovableClock clock;

    NormFixture(
            TrajectoryFixture trajectories,
            Bridges bridges,
            PlanFixture plans,
            Reviews reviews,
            DraftFixture drafts,
            Workflow workflow,
            MovableClock clock) {
        this.trajectories = trajectories;
        this.bridges = bridges;
        this.plans = plans;
        this.reviews = reviews;
        this.drafts = drafts;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** It began yesterday, so that a version of today finds it running. */
    public UUID waitsForBridge() {
        return trajectories.startedOn(clock.today().minusDays(1));
    }

    public UUID waitsForPlan() {
        UUID trajectory = waitsForBridge();
        fillBridge(trajectory);
        return trajectory;
    }

    public void fillBridge(UUID trajectory) {
        Map<Pillar, Position> everything = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            everything.put(pillar, Position.of(2));
        }
        trajectories.as(
                "mentor1",
                () -> bridges.fill(trajectory, bridges.find(trajectory).at(clock.today()), everything)
                        .value());
    }

    /** The plan was made today. */
    public UUID waitsForTalk() {
        UUID trajectory = waitsForPlan();
        plans.plan(trajectory, "Brief zoeken");
        return trajectory;
    }

    /** A talk today, with an appointment in so many days; null for none. */
    public void talked(UUID trajectory, ReviewNext next, Integer days) {
        trajectories.as(
                "mentor1",
                () -> reviews.hold(
                                trajectory,
                                new NewReview(
                                        clock.today(),
                                        true,
                                        List.of(),
                                        NewReview.Ticks.NONE,
                                        days == null
                                                ? null
                                                : clock.today().plusDays(days).atTime(LocalTime.of(9, 30)),
                                        next))
                        .value());
    }

    public UUID waitsForOutflow() {
        UUID trajectory = waitsForTalk();
        talked(trajectory, ReviewNext.OUTFLOW, null);
        return trajectory;
    }

    /** From today, when it was that. The example case has the name of the row, but for two. */
    public UUID published(String row, String column, String was, String becomes, boolean running) {
        UUID draft = drafts.begun(NormFacts.TABLE.name());
        drafts.write(draft, row, column, becomes);
        drafts.expect(draft, example(row), column, was, becomes);
        return drafts.published(draft, clock.today(), running);
    }

    /** With everybody, when what runs follows. */
    public UUID follow(String row, String column, String was, String becomes) {
        UUID version = published(row, column, was, becomes, true);
        workflow.runDue();
        return version;
    }

    private static String example(String row) {
        return Map.of("voortgangsgesprek", "volgend-gesprek", "beloningen", "beloning")
                .getOrDefault(row, row);
    }

    public LocalDate due(UUID trajectory, String task) {
        return WorkingDay.of(dueAt(trajectory, task));
    }

    public Instant dueAt(UUID trajectory, String task) {
        return workflow.openTask(trajectory, task).orElseThrow().due();
    }

    /** So many days later the jobs of that day are done. */
    public void after(int days) {
        clock.runAhead(clock.offset().plus(Duration.ofDays(days)));
        workflow.runDue();
    }
}
