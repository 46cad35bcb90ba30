package nl.overbrug.replay;

import nl.overbrug.cohort.Act;
import nl.overbrug.cohort.IntakeFacts;
import nl.overbrug.cohort.InventedPerson;
import nl.overbrug.intake.NewReferral;
import nl.overbrug.intake.Participation;
import nl.overbrug.intake.ParticipationTalk;
import nl.overbrug.intake.RecordedFacts;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.Referrals;
import nl.overbrug.intake.Registration;
import nl.overbrug.intake.TargetGroupCheck;
import nl.overbrug.replay.CaseThings.Kind;
import nl.overbrug.trajectory.NewParticipant;
import nl.overbrug.trajectory.Participant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the referral up to the start of the trajectory. */
@Component
@Profile("demo")
class IntakePusher implements Pusher {

    private final Registration registration;
    private final Referrals referrals;
    private final TargetGroupCheck check;
    private final Participation participation;
    private final CaseThings things;

    IntakePusher(
            Registration registration,
            Referrals referrals,
            TargetGroupCheck check,
            Participation participation,
            CaseThings things) {
        this.registration = registration;
        this.referrals = referrals;
        this.check = check;
        this.participation = participation;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.Refer refer) {
            things.keep(
                    act.caseNo(),
                    Kind.REFERRAL,
                    registration.refer(referral(refer)).value());
        } else if (act instanceof Act.GiveFacts give) {
            Referral referral = open(act);
            check.recordFacts(referral.id(), referral.version(), facts(give.facts()))
                    .value();
        } else if (act instanceof Act.ConfirmCheck) {
            Referral referral = open(act);
            check.confirm(referral.id(), referral.version()).value();
        } else if (act instanceof Act.Discuss discuss) {
            Referral referral = open(act);
            ParticipationTalk talk = new ParticipationTalk(discuss.outcome(), act.day(), discuss.askAgainOn());
            participation.discuss(referral.id(), referral.version(), talk).value();
        } else if (act instanceof Act.GiveConsent consent) {
            Referral referral = open(act);
            participation
                    .recordConsent(referral.id(), referral.version(), consent.research(), consent.sharing())
                    .value();
        } else if (act instanceof Act.Start) {
            // The process started it with the consent.
            things.keep(act.caseNo(), Kind.TRAJECTORY, open(act).trajectoryId());
        } else {
            return false;
        }
        return true;
    }

    private Referral open(Act act) {
        return referrals.open(things.get(act.caseNo(), Kind.REFERRAL)).orElseThrow();
    }

    private static NewReferral referral(Act.Refer refer) {
        InventedPerson person = refer.person();
        NewParticipant participant = new NewParticipant(
                person.name(),
                person.birthDate(),
                known(Participant.Gender.class, person.gender()),
                known(Participant.Education.class, person.education()),
                new Participant.Contact(person.district(), null, null, null, null));
        Referral.Receipt receipt = new Referral.Receipt(refer.day(), person.referrer(), false, refer.helpRequest());
        return new NewReferral(null, participant, false, receipt);
    }

    private static RecordedFacts facts(IntakeFacts facts) {
        return new RecordedFacts(
                facts.helpQuestions(),
                true,
                facts.residesHere(),
                facts.exDetainee(),
                facts.directedBy(),
                facts.oneOffAdvice(),
                facts.wmoOnly(),
                facts.youthSingleQuestion());
    }

    /** What is not known is null to the steps. */
    private static <E extends Enum<E>> E known(Class<E> type, Enum<?> invented) {
        return invented.name().equals("UNKNOWN") ? null : Enum.valueOf(type, invented.name());
    }
}
