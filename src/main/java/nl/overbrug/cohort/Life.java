package nl.overbrug.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * When things happen in the trajectory of somebody who joined.
 *
 * @param talks the conversations, in order
 * @param endsAt null while it still runs
 * @param bridged the Bridge was filled in at least once
 */
record Life(Case one, LocalDate startedOn, List<LocalDateTime> talks, LocalDateTime endsAt, boolean bridged) {

    Fate fate() {
        return one.fate();
    }

    /** After the start once more: in the last talk, or about the sixth month when they still met by then. */
    boolean isMeasuredTwice() {
        return fate().endsInATalk()
                || dateOf(lastTalk()).isAfter(startedOn.plusMonths(6).plusDays(14));
    }

    LocalDate dateOf(int talk) {
        return talks.get(talk).toLocalDate();
    }

    int lastTalk() {
        return talks.size() - 1;
    }

    /** The reward period: the first twelve months. */
    boolean isRewarded(LocalDate day) {
        return !day.isAfter(startedOn.plusMonths(12));
    }
}
