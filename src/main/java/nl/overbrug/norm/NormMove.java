package nl.overbrug.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.rulefollow.Shift;

/** @param from null when it is new; @param to null when it goes away */
record NormMove(NormDate date, LocalDate from, LocalDate to) {

    static List<Shift> shown(UUID trajectoryId, List<NormMove> moves, LocalDate on) {
        return moves.stream()
                .filter(NormMove::isShown)
                .map(move -> move.shift(trajectoryId, on))
                .toList();
    }

    /** Another last day by the days, from which more is counted than the task; empty when that stays. */
    static Optional<LocalDate> bridgeByDays(List<NormMove> moves) {
        return moves.stream()
                .filter(move -> move.date == NormDate.BRIDGE_BY_DAYS)
                .map(NormMove::to)
                .findFirst();
    }

    boolean isShown() {
        return date.isShown();
    }

    private Shift shift(UUID trajectoryId, LocalDate on) {
        boolean atOnce =
                date != NormDate.REWARDS && to != null && !to.isAfter(on) && (from == null || from.isAfter(on));
        return new Shift(trajectoryId, date.key(), from, to, atOnce);
    }
}
