package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.intake.Participation;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.stereotype.Component;

/** Makes Bridges of invented participants through the real API; autowire it. All are of mentor1. */
@Component
public class BridgeFixture {

    private final ReferralFixture referrals;
    private final Participation participation;
    private final Bridges bridges;
    private final Goals goals;
    private final TrajectoryFixture people;
    private final Trajectories trajectories;
    private final MovableClock clock;

    BridgeFixture(
            ReferralFixture referrals,
            Participation participation,
            Bridges bridges,
            Goals goals,
            TrajectoryFixture people,
            Trajectories trajectories,
            MovableClock clock) {
        this.referrals = referrals;
        this.participation = participation;
        this.bridges = bridges;
        this.goals = goals;
        this.people = people;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** A trajectory that came from a referral with help questions on debts and income; its Bridge is empty. */
    public UUID referredWithDebtsAndIncome() {
        UUID referral = referrals.discussed(ParticipationOutcome.JOINS, null);
        people.as(
                "mentor1",
                () -> participation
                        .recordConsent(referral, referrals.version(referral), false, false)
                        .value());
        return referrals.now(referral).trajectoryId();
    }

    /** A trajectory whose Bridge has something of everything; health is left for later. */
    public UUID talkedThrough() {
        UUID trajectory = people.startedOn(clock.today().minusDays(20));
        people.as("mentor1", () -> {
            Map<Pillar, Position> first = new EnumMap<>(Map.of(
                    Pillar.DEBTS, Position.of(1), Pillar.HOUSING, Position.of(4), Pillar.INCOME, Position.of(2)));
            bridges.fill(trajectory, bridges.find(trajectory).at(clock.today().minusDays(15)), first)
                    .value();
            Map<Pillar, Position> now = FillingABridgeTest.everyPillar();
            now.put(Pillar.FAMILY, Position.NOT_APPLICABLE);
            now.put(Pillar.HEALTH, Position.LATER);
            bridges.fill(trajectory, today(trajectory), now).value();
            bridges.wish(trajectory, today(trajectory), Map.of(Pillar.DEBTS, 4, Pillar.INCOME, 4, Pillar.HEALTH, 3))
                    .value();
            bridges.link(trajectory, today(trajectory), Pillar.DEBTS, Pillar.HEALTH, "Door de brieven slaap ik slecht.")
                    .value();
            bridges.note(trajectory, today(trajectory), "Alles begint bij rust in mijn hoofd.")
                    .value();
            bridges.prioritise(trajectory, today(trajectory), List.of(Pillar.DEBTS, Pillar.HEALTH))
                    .value();
            Goal goal = goals.set(trajectory, today(trajectory), Pillar.HEALTH, "Ik wil weer rustig slapen.")
                    .value();
            goals.reach(goal.id(), clock.today()).value();
            return goals.set(trajectory, today(trajectory), Pillar.DEBTS, "Ik wil al mijn post durven openmaken.")
                    .value();
        });
        return trajectory;
    }

    /** As much as fits on the paper: a wish on every pillar, three priorities, four goals and four links of a long sentence each. */
    public void moreWords(UUID trajectory) {
        String sentence = "Ik wil dat het thuis weer rustig is, zodat de kinderen en ik samen aan tafel kunnen eten.";
        people.as("mentor1", () -> {
            Map<Pillar, Integer> wishes = new EnumMap<>(Pillar.class);
            for (Pillar pillar : Pillar.values()) {
                wishes.put(pillar, 5);
            }
            bridges.wish(trajectory, today(trajectory), wishes).value();
            bridges.prioritise(trajectory, today(trajectory), List.of(Pillar.DEBTS, Pillar.HEALTH, Pillar.INCOME))
                    .value();
            for (Pillar pillar : List.of(Pillar.INCOME, Pillar.HOUSING, Pillar.NETWORK)) {
                bridges.link(trajectory, today(trajectory), Pillar.DEBTS, pillar, sentence)
                        .value();
                goals.set(trajectory, today(trajectory), pillar, sentence).value();
            }
            return null;
        });
    }

    /** A trajectory that ended on this day, in a conversation in which there was something of everything; half of its Bridge is filled in. */
    public UUID endedOn(LocalDate day) {
        UUID trajectory = people.startedOn(day.minusDays(40));
        people.as("mentor1", () -> {
            bridges.fill(
                            trajectory,
                            bridges.find(trajectory).at(day),
                            Map.of(
                                    Pillar.HOUSING,
                                    Position.NOT_APPLICABLE,
                                    Pillar.DEBTS,
                                    Position.of(2),
                                    Pillar.HEALTH,
                                    Position.LATER,
                                    Pillar.INCOME,
                                    Position.of(3)))
                    .value();
            bridges.wish(trajectory, bridges.find(trajectory).at(day), Map.of(Pillar.DEBTS, 4))
                    .value();
            bridges.link(
                            trajectory,
                            bridges.find(trajectory).at(day),
                            Pillar.DEBTS,
                            Pillar.HEALTH,
                            "Door de brieven slaap ik slecht.")
                    .value();
            bridges.note(trajectory, bridges.find(trajectory).at(day), "Alles begint bij rust.")
                    .value();
            bridges.prioritise(trajectory, bridges.find(trajectory).at(day), List.of(Pillar.DEBTS, Pillar.HEALTH))
                    .value();
            return trajectories
                    .end(trajectory, new Trajectory.End(EndReason.NO_CONTACT, day))
                    .value();
        });
        return trajectory;
    }

    private Stamp today(UUID trajectory) {
        return bridges.find(trajectory).at(clock.today());
    }
}
