package nl.overbrug.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.Sitting;

/**
 * A measurement of one trajectory: when it is planned, with what, and what came of it. Its kind of moment stands apart from its date.
 *
 * @param version counts the changes, to notice a stale page
 * @param settlement how it was settled; null while it is still to come or going on
 */
public record Measurement(
        UUID id,
        int version,
        UUID trajectoryId,
        PlannedMoment planned,
        Content content,
        MomentState state,
        Settlement settlement) {

    /** The code of the measurement in the last talk before an early end; no table plans it. */
    public static final String LAST = "LAST";

    /**
     * What is measured, as the table said.
     *
     * @param months how long after its anchor, by which it is called
     * @param voucher the thank-you voucher in euros; null: none
     * @param decisionId the stored decision, for "why?"
     */
    public record Content(
            MomentRole role, int months, Set<Instrument> instruments, BigDecimal voucher, UUID decisionId) {

        Content as(MomentRole other) {
            return new Content(other, months, instruments, voucher, decisionId);
        }

        Content decidedBy(UUID decision) {
            return new Content(role, months, instruments, voucher, decision);
        }
    }

    /**
     * How it was settled.
     *
     * @param on the day on which that was recorded
     * @param reason why it was declined, in a few words; null when no reason was given
     * @param held null when nothing was measured
     */
    public record Settlement(LocalDate on, String reason, Held held) {}

    /**
     * The measurement that was held.
     *
     * @param on the day of the conversation
     * @param faceToFace whether mentor and participant sat together
     * @param voucherGiven whether the thank-you voucher was handed over
     */
    public record Held(UUID conversationId, LocalDate on, boolean faceToFace, boolean voucherGiven) {}

    /** The kind of moment, for instance {@code T1}. */
    public String moment() {
        return planned.moment();
    }

    /** The day it was held; null when it was not. */
    public LocalDate heldOn() {
        return settlement == null || settlement.held() == null
                ? null
                : settlement.held().on();
    }

    /** Its first moment: the very beginning of the first day. */
    public Instant opensAt() {
        return planned.opensOn().atStartOfDay(MovableClock.ZONE).toInstant();
    }

    /** Five in the afternoon of the day that it is meant for, when a working day ends. */
    public Instant dueAt() {
        return planned.dueOn().atTime(17, 0).atZone(MovableClock.ZONE).toInstant();
    }

    /** The very end of the last day. */
    public Instant closesAt() {
        return planned.closesOn().plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant();
    }

    /** As questionnaires see it. */
    public Sitting sitting() {
        return new Sitting(id, trajectoryId, moment(), content.instruments(), state == MomentState.OPEN, closesAt());
    }

    /** How long after the day that it is meant for it may still be done. */
    int daysAfter() {
        return (int) ChronoUnit.DAYS.between(planned.dueOn(), planned.closesOn());
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(planned.opensOn()) && !day.isAfter(planned.closesOn());
    }

    Measurement opened() {
        return new Measurement(id, version, trajectoryId, planned, content, MomentState.OPEN, null);
    }

    Measurement moved(PlannedMoment to, Content with) {
        return new Measurement(id, version, trajectoryId, to, with, state, settlement);
    }

    Measurement settled(MomentState how, Settlement settled) {
        return new Measurement(id, version, trajectoryId, planned, content, how, settled);
    }

    /** Settled without a measurement and without a reason. */
    Measurement without(MomentState how, LocalDate today) {
        return settled(how, new Settlement(today, null, null));
    }
}
