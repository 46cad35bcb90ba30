package nl.overbrug;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.Position;
import nl.overbrug.intake.Consents;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.review.NewReview;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.review.Reviews;
import nl.overbrug.reward.HandOver;
import nl.overbrug.reward.HandOvers;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.RewardFixture;
import nl.overbrug.reward.Voucher;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes a trajectory of mentor1 with something of everything in it, through the real API; autowire it. */
@Component
public class FullDossier {

    @Autowired
    private BridgeFixture referred;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private PlanFixture planned;

    @Autowired
    private RewardFixture rewarded;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Goals goals;

    @Autowired
    private Promises promises;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Consents consents;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    /** @param voucher earned, and waiting to be handed over */
    public record Made(UUID trajectory, UUID goal, Plan plan, UUID review, UUID voucher) {}

    /** Consent to research, Bridge, goals, plans, a voucher that was handed over and one that was earned, a review and an appointment; the first measurement is open. */
    public Made made() {
        UUID id = referred.referredWithDebtsAndIncome();
        people.as("mentor1", () -> consents.record(id, 0, true, false).value());
        workflow.runDue();
        UUID goal = people.as("mentor1", () -> bridge(id));
        Plan plan = planned.plan(id, "Post openen", "Bank bellen");
        Voucher given = earned(id, "CALL_CREDITOR");
        HandOver now = new HandOver(HandOver.Outcome.HANDED_OVER, clock.today(), null, YesNoUnknown.YES, true);
        people.as(
                "mentor1",
                () -> handOvers.settle(given.id(), version(given), now).value());
        Voucher waiting = earned(id, "DIGID");
        UUID review =
                people.as("mentor1", () -> reviews.hold(id, review()).value().id());
        return new Made(id, goal, plan, review, waiting.id());
    }

    private UUID bridge(UUID id) {
        LocalDate today = clock.today();
        Map<Pillar, Position> now = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            now.put(pillar, Position.of(1 + pillar.ordinal() % 5));
        }
        now.put(Pillar.FAMILY, Position.NOT_APPLICABLE);
        bridges.fill(id, bridges.find(id).at(today), now).value();
        bridges.wish(id, bridges.find(id).at(today), Map.of(Pillar.DEBTS, 5)).value();
        bridges.link(id, bridges.find(id).at(today), Pillar.DEBTS, Pillar.HEALTH, "Door de brieven slaap ik slecht.")
                .value();
        bridges.prioritise(id, bridges.find(id).at(today), List.of(Pillar.DEBTS))
                .value();
        return goals.set(id, bridges.find(id).at(today), Pillar.HEALTH, "Weer rustig slapen")
                .value()
                .id();
    }

    private Voucher earned(UUID trajectory, String behaviour) {
        var action = rewarded.challenge(trajectory, clock.today());
        Voucher voucher = people.as(
                "mentor1",
                () -> promises.promise(trajectory, action.id(), behaviour).value());
        rewarded.done(action, clock.today());
        return voucher;
    }

    private int version(Voucher voucher) {
        return handOvers.open(voucher.id()).orElseThrow().version();
    }

    private NewReview review() {
        LocalDate today = clock.today();
        return new NewReview(
                today,
                true,
                List.of(),
                new NewReview.Ticks(true, true),
                today.plusDays(14).atTime(LocalTime.of(9, 30)),
                ReviewNext.REVIEW);
    }
}
