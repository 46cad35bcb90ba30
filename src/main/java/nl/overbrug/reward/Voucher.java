package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.kernel.YesNoUnknown;

/**
 * A voucher (bon): promised, then earned, then handed over, unless the participant rather has none.
 *
 * @param version counts the changes, to notice a stale page
 * @param what what it is for
 * @param amount in euros, never negative
 * @param decisionId the stored decision of the rules, for "Waarom?"; a thank-you that was given before that was kept has none
 */
public record Voucher(
        UUID id,
        int version,
        UUID trajectoryId,
        UUID participantId,
        Purpose what,
        BigDecimal amount,
        UUID decisionId,
        State state,
        Dates dates,
        Story story) {

    /** Where it stands. */
    public enum State implements Labelled {
        PROMISED,
        EARNED,
        HANDED_OVER,
        DECLINED,
        EXPIRED;

        @Override
        public String messageKey() {
            return "bon.staat." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a voucher is for. */
    public enum Kind {
        /** An action of the plan. */
        ACTION,
        /** A thank-you for a measurement. */
        THANKS
    }

    /**
     * @param actionId the action on the plan; null for a thank-you
     * @param reason the kind of behaviour, for instance {@code DIGID}, or the measurement moment, for instance {@code T1}
     */
    public record Purpose(Kind kind, UUID actionId, String reason) {}

    /**
     * @param earned null while promised
     * @param expires the last day on which it can be handed over; null while promised
     * @param postponedTo the agreed day; null when it was not postponed
     * @param settled null until it was handed over or declined, or expired
     * @param termDecisionId the stored decision that set when it expires, for "Waarom?"; null when none did
     */
    public record Dates(
            LocalDate offered,
            LocalDate earned,
            LocalDate expires,
            LocalDate postponedTo,
            LocalDate settled,
            UUID termDecisionId) {

        Dates settled(LocalDate on) {
            return new Dates(offered, earned, expires, postponedTo, on, termDecisionId);
        }

        Dates postponed(LocalDate to) {
            return new Dates(offered, earned, expires, to, null, termDecisionId);
        }
    }

    /**
     * @param effort the participant's own answer to "was dit spannend of lastig voor je?"; UNKNOWN when it was not asked
     * @param told whether the participant told the success story
     */
    public record Story(YesNoUnknown effort, boolean told) {

        static final Story NONE = new Story(YesNoUnknown.UNKNOWN, false);

        public Story {
            effort = YesNoUnknown.orUnknown(effort);
        }
    }

    public boolean isSettled() {
        return dates.settled() != null;
    }

    public boolean isPostponed() {
        return state == State.EARNED && dates.postponedTo() != null;
    }

    Voucher earned(LocalDate on, LocalDate expires, UUID termDecision) {
        return with(State.EARNED, new Dates(dates.offered(), on, expires, null, null, termDecision), story);
    }

    Voucher postponed(LocalDate to) {
        return with(state, dates.postponed(to), story);
    }

    Voucher settled(State how, LocalDate on, Story told) {
        return with(how, dates.settled(on), told);
    }

    private Voucher with(State to, Dates when, Story told) {
        return new Voucher(id, version, trajectoryId, participantId, what, amount, decisionId, to, when, told);
    }
}
