package nl.overbrug.intake;

import static nl.overbrug.kernel.YesNoUnknown.NO;
import static nl.overbrug.kernel.YesNoUnknown.YES;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.trajectory.NewParticipant;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.stereotype.Component;

/** Makes referrals of invented residents through the real API, as far along as a test needs; autowire it. */
@Component
public class ReferralFixture {

    private final Registration registration;
    private final TargetGroupCheck check;
    private final Participation participation;
    private final ReferralRows rows;
    private final TrajectoryFixture people;
    private final MovableClock clock;

    ReferralFixture(
            Registration registration,
            TargetGroupCheck check,
            Participation participation,
            ReferralRows rows,
            TrajectoryFixture people,
            MovableClock clock) {
        this.registration = registration;
        this.check = check;
        this.participation = participation;
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    public NewParticipant person() {
        return new NewParticipant(
                "Verzonnen " + UUID.randomUUID(), LocalDate.of(1985, 2, 3), null, null, Participant.Contact.NONE);
    }

    public NewReferral referralOf(NewParticipant person) {
        return new NewReferral(
                null, person, false, new Referral.Receipt(clock.today(), Referrer.SELF, false, "Verzonnen vraag"));
    }

    /** Received by mentor1. */
    public UUID received() {
        return people.as(
                "mentor1", () -> registration.refer(referralOf(person())).value());
    }

    /** Everything known, and in the target group. */
    public RecordedFacts facts() {
        return facts(YES);
    }

    public RecordedFacts facts(YesNoUnknown residesHere) {
        return new RecordedFacts(
                Set.of(Pillar.DEBTS, Pillar.INCOME), true, residesHere, NO, DirectedBy.ACCESS_TEAM, NO, NO, NO);
    }

    /** Judged by the rules on these facts. */
    public UUID checked(RecordedFacts facts) {
        UUID id = received();
        people.as("mentor1", () -> check.recordFacts(id, version(id), facts).value());
        return id;
    }

    /** In the target group, by the mentor's word. */
    public UUID eligible() {
        UUID id = checked(facts());
        people.as("mentor1", () -> check.confirm(id, version(id)).value());
        return id;
    }

    /** After this conversation today. */
    public UUID discussed(ParticipationOutcome outcome, LocalDate askAgainOn) {
        UUID id = eligible();
        people.as(
                "mentor1",
                () -> participation
                        .discuss(id, version(id), new ParticipationTalk(outcome, clock.today(), askAgainOn))
                        .value());
        return id;
    }

    public Referral now(UUID id) {
        return rows.find(id).orElseThrow();
    }

    public int version(UUID id) {
        return now(id).version();
    }
}
