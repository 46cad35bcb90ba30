package nl.overbrug.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.EndReason;

/**
 * Something that a mentor does at a moment in a case, as it would be done on a page. Actions and goals are numbered within their case, from
 * 1, in the order in which they are agreed.
 */
public sealed interface Act {

    Instant at();

    int caseNo();

    /** The day it happens. */
    default LocalDate day() {
        return LocalDate.ofInstant(at(), MovableClock.ZONE);
    }

    /**
     * A resident is referred.
     *
     * @param helpRequest in the resident's words; null when nothing was written down
     */
    record Refer(Instant at, int caseNo, InventedPerson person, String helpRequest) implements Act {}

    /** Help questions and the facts of the criteria are filled in. */
    record GiveFacts(Instant at, int caseNo, IntakeFacts facts) implements Act {}

    /** The mentor agrees with what the rules advise. */
    record ConfirmCheck(Instant at, int caseNo) implements Act {}

    /**
     * The participation conversation.
     *
     * @param askAgainOn only when it was not discussed, else null
     */
    record Discuss(Instant at, int caseNo, ParticipationOutcome outcome, LocalDate askAgainOn) implements Act {}

    /** Consent for what goes beyond the municipality's task; neither is needed to take part. */
    record GiveConsent(Instant at, int caseNo, boolean research, boolean sharing) implements Act {}

    /** The trajectory starts. */
    record Start(Instant at, int caseNo) implements Act {}

    /**
     * A conversation with the participant that is no progress conversation: the first two, which are about the Bridge.
     *
     * @param number within the trajectory, from 1
     * @param next the next appointment; null after the last
     */
    record Converse(Instant at, int caseNo, int number, boolean faceToFace, LocalDateTime next) implements Act {}

    /** Two pillars hang together, in the participant's words. */
    record Link(Pillar from, Pillar to, String words) {}

    /**
     * A part of the Bridge is filled in; what is empty was left for later.
     *
     * @param now positions from 1 to 5; 0 for not applicable
     * @param priorities the most important first
     */
    record FillBridge(
            Instant at,
            int caseNo,
            Map<Pillar, Integer> now,
            Map<Pillar, Integer> wanted,
            List<Link> links,
            List<Pillar> priorities)
            implements Act {}

    record SetGoal(Instant at, int caseNo, int goal, Pillar pillar, String words) implements Act {}

    enum Kind {
        REMINDER,
        CHALLENGE
    }

    /**
     * @param number within the case
     * @param behaviour the kind of behaviour that a reward catalogue may list; null when there is none
     * @param sign when it counts as done
     * @param obstacle what may get in the way, and with it the strategy; both null when not thought of
     */
    record PlannedAction(
            int number,
            String words,
            LocalDate dueOn,
            Kind kind,
            String behaviour,
            String sign,
            String obstacle,
            String strategy) {}

    /** A goal-action plan is made under a goal. */
    record MakePlan(
            Instant at, int caseNo, int goal, String shortTermGoal, LocalDate dueOn, List<PlannedAction> actions)
            implements Act {}

    enum Progress {
        DONE,
        NOT_YET,
        CHANGED
    }

    /**
     * @param doneOn only when done, else null
     * @param newDueOn only when it moved, else null
     * @param obstacle what got in the way, and strategy what to try; null when skipped
     */
    record ActionReview(
            int action, Progress progress, LocalDate doneOn, LocalDate newDueOn, String obstacle, String strategy) {}

    enum Next {
        REVIEW,
        PLAN,
        OUTFLOW
    }

    /**
     * What ends a progress conversation: how the actions went that are due, and when they meet again.
     *
     * @param appointment the next one; null after the last
     */
    record Review(
            Instant at,
            int caseNo,
            boolean faceToFace,
            List<ActionReview> reviews,
            boolean stressDiscussed,
            boolean feedbackAsked,
            LocalDateTime appointment,
            Next next)
            implements Act {}

    record ReachGoal(Instant at, int caseNo, int goal) implements Act {}

    record PromiseVoucher(Instant at, int caseNo, int action, String behaviour) implements Act {}

    /**
     * The voucher that was earned with an action.
     *
     * @param told the participant told how it went
     */
    record HandOverVoucher(Instant at, int caseNo, int action, boolean told) implements Act {}

    /** A hand-written card, without value. */
    record GiveCard(Instant at, int caseNo, String words) implements Act {}

    enum Moment {
        T1,
        T2,
        T3,
        LAST
    }

    /**
     * A measurement.
     *
     * @param positions the Bridge as in {@link FillBridge}
     * @param scarcity the twelve items of financial scarcity, 1 to 5, each counted so that 5 is most scarcity (the two positively worded
     *     items are turned over, 6 - x, on the form); empty where the moment has no questionnaires
     */
    record Measure(Instant at, int caseNo, Moment moment, Map<Pillar, Integer> positions, List<Integer> scarcity)
            implements Act {}

    /** Out of the trajectory with the goals reached. */
    record Outflow(Instant at, int caseNo) implements Act {}

    /** @param lastTalk there is a talk face to face, in which the last measurement follows */
    record EndEarly(Instant at, int caseNo, EndReason reason, boolean lastTalk) implements Act {}
}
