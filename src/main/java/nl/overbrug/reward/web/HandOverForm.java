package nl.overbrug.reward.web;

import java.time.LocalDate;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.reward.HandOver;
import nl.overbrug.reward.Voucher;

/** What came of a voucher; {@code version} is the voucher's. */
record HandOverForm(
        int version, HandOver.Outcome outcome, LocalDate on, LocalDate postponedTo, Boolean effort, boolean told) {

    /** With what came of it, if anything did. */
    static HandOverForm of(Voucher voucher, LocalDate today) {
        HandOver.Outcome outcome = switch (voucher.state()) {
            case HANDED_OVER -> HandOver.Outcome.HANDED_OVER;
            case DECLINED -> HandOver.Outcome.DECLINED;
            default -> voucher.isPostponed() ? HandOver.Outcome.LATER : null;
        };
        return new HandOverForm(
                voucher.version(),
                outcome,
                voucher.isSettled() ? voucher.dates().settled() : today,
                voucher.dates().postponedTo(),
                answer(voucher.story().effort()),
                voucher.story().told());
    }

    private static Boolean answer(YesNoUnknown effort) {
        return effort == YesNoUnknown.UNKNOWN ? null : Boolean.valueOf(effort == YesNoUnknown.YES);
    }

    HandOver toHandOver() {
        YesNoUnknown hard = effort == null ? null : effort ? YesNoUnknown.YES : YesNoUnknown.NO;
        return new HandOver(outcome, on, postponedTo, hard, told);
    }
}
