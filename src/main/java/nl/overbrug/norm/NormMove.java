package nl.overbrug.norm;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.rulefollow.Shift;

/** @param from null when it is new; @param to null when it goes away */
record NormMove(NormDate date, LocalDate from, LocalDate to) {

    boolean isShown() {
        return date.isShown();
    }

    Shift shift(UUID trajectoryId, LocalDate on) {
        boolean atOnce =
                date != NormDate.REWARDS && to != null && !to.isAfter(on) && (from == null || from.isAfter(on));
        return new Shift(trajectoryId, date.key(), from, to, atOnce);
    }
}
