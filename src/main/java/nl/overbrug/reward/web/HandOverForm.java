package nl.overbrug.reward.web;

import java.time.LocalDate;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.reward.HandOver;

/** What came of a voucher; {@code version} is the voucher's. */
record HandOverForm(
        int version, HandOver.Outcome outcome, LocalDate on, LocalDate postponedTo, Boolean effort, boolean told) {

    HandOver toHandOver() {
        YesNoUnknown hard = effort == null ? null : effort ? YesNoUnknown.YES : YesNoUnknown.NO;
        return new HandOver(outcome, on, postponedTo, hard, told);
    }
}
