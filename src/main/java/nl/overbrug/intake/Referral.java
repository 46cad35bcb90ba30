package nl.overbrug.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/**
 * A referral (aanmelding): from its receipt to the start of a trajectory, or to where it ended.
 *
 * @param version counts the changes, to notice a stale page
 * @param mentorId who took it up; null while it is the team's
 * @param check null until the target group was judged
 * @param participation the last conversation about taking part; null before
 * @param consent null until recorded
 * @param trajectoryId the trajectory that came of it, else null
 * @param closedOn the day on which it ended without a trajectory, else null
 */
public record Referral(
        UUID id,
        int version,
        UUID participantId,
        UUID teamId,
        UUID mentorId,
        Receipt receipt,
        Status status,
        RecordedFacts facts,
        Check check,
        ParticipationTalk participation,
        Consent consent,
        UUID trajectoryId,
        LocalDate closedOn) {

    /** Where it stands. */
    public enum Status implements Labelled {
        /** The help questions and facts are to be recorded. */
        RECEIVED,
        /** The rules gave an advice; a mentor is to confirm it or decide otherwise. */
        CHECKED,
        /** In the target group; taking part is to be discussed. */
        ELIGIBLE,
        /** To be asked again at a later date. */
        WAITING,
        /** Joins; consent is to be recorded. */
        JOINING,
        STARTED,
        CLOSED;

        @Override
        public String messageKey() {
            return "aanmelding.status." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param threatening eviction, cut-off of energy or water, loss of health insurance (Wgs art. 4, second paragraph)
     * @param helpRequest in the resident's own words; may be null
     */
    public record Receipt(LocalDate on, Referrer referrer, boolean threatening, String helpRequest) {}

    /**
     * @param decisionId the stored decision of the rules, for "Waarom?"; null when it was judged in another system
     * @param advice what the rules said; null when no rule fits
     * @param outcome what the mentor decided; null until then
     */
    public record Check(UUID decisionId, TargetGroupVerdict advice, TargetGroupVerdict outcome, LocalDate decidedOn) {}

    /** Consent for what goes beyond the municipality's task; neither is needed to take part. */
    public record Consent(boolean research, boolean sharing, LocalDate on) {}

    Referral takenBy(UUID mentor) {
        return new Referral(
                id,
                version,
                participantId,
                teamId,
                mentor,
                receipt,
                status,
                facts,
                check,
                participation,
                consent,
                trajectoryId,
                closedOn);
    }

    Referral withFacts(RecordedFacts recorded) {
        return to(Status.RECEIVED, recorded, check, participation, consent, null);
    }

    Referral checked(UUID decisionId, TargetGroupVerdict advice) {
        return to(Status.CHECKED, facts, new Check(decisionId, advice, null, null), participation, consent, null);
    }

    Referral completingFacts() {
        return to(Status.RECEIVED, facts, null, participation, consent, null);
    }

    Referral decided(TargetGroupVerdict outcome, LocalDate on) {
        Check decided = new Check(check.decisionId(), check.advice(), outcome, on);
        boolean eligible = outcome.outcome() == TargetGroupOutcome.TARGET_GROUP;
        return to(eligible ? Status.ELIGIBLE : Status.CLOSED, facts, decided, null, null, eligible ? null : on);
    }

    Referral discussed(ParticipationTalk talk) {
        Status next = switch (talk.answer()) {
            case YES -> Status.JOINING;
            case LATER -> Status.WAITING;
            case NO -> Status.CLOSED;
        };
        return to(next, facts, check, talk, consent, next == Status.CLOSED ? talk.on() : null);
    }

    Referral reopened() {
        return to(Status.ELIGIBLE, facts, check, participation, consent, null);
    }

    Referral consented(Consent given) {
        return to(Status.JOINING, facts, check, participation, given, null);
    }

    Referral started(UUID trajectory) {
        Referral next = to(Status.STARTED, facts, check, participation, consent, null);
        return new Referral(
                id,
                version,
                participantId,
                teamId,
                mentorId,
                receipt,
                next.status,
                facts,
                check,
                participation,
                consent,
                trajectory,
                null);
    }

    private Referral to(
            Status next,
            RecordedFacts recorded,
            Check judged,
            ParticipationTalk talk,
            Consent given,
            LocalDate closed) {
        return new Referral(
                id,
                version,
                participantId,
                teamId,
                mentorId,
                receipt,
                next,
                recorded,
                judged,
                talk,
                given,
                trajectoryId,
                closed);
    }
}
