package nl.overbrug.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The conversations of a trajectory: the second within 21 days, then every two to four weeks, after a year every four to six. One falls on
 * the sixth and one on the twelfth month, so that those measurements need no visit of their own.
 */
final class Timeline {

    private static final int MONTHS_TO_MEASUREMENT = 6;

    private final LocalDate start;
    private final Dice dice;

    private Timeline(LocalDate start, Dice dice) {
        this.start = start;
        this.dice = dice;
    }

    static Life of(Case one, LocalDate startedOn, Contact contact, Dice dice) {
        return new Timeline(startedOn, dice).life(one, contact);
    }

    private Life life(Case one, Contact contact) {
        boolean bridged = contact != Contact.ONE_TALK;
        LocalDate ayear = one.referredAt().toLocalDate().plusDays(355);
        List<LocalDateTime> talks = talks(Office.onOrBefore(
                switch (one.fate()) {
                    case GOALS_REACHED -> between(start.plusDays(215), ayear);
                    case RUNNING -> between(Cohort.LAST_ACT.minusDays(20), Cohort.LAST_ACT);
                    case NO_CONTACT ->
                        contact == Contact.HALF_A_YEAR
                                ? between(start.plusDays(205), start.plusDays(225))
                                : between(start.plusDays(40), start.plusDays(150));
                    case DECEASED -> between(start.plusDays(90), start.plusDays(150));
                    case DOES_NOT_WANT, MOVED, DIRECTION_TRANSFERRED -> between(start.plusDays(75), ayear);
                }));
        if (!bridged) {
            talks = talks.subList(0, 1);
        }
        LocalDateTime last = talks.get(talks.size() - 1);
        LocalDateTime end = switch (one.fate()) {
            case RUNNING -> null;
            case NO_CONTACT -> later(last, 42, 70);
            case DECEASED -> later(last, 7, 20);
            default -> last.plusMinutes(50);
        };
        return new Life(one, start, List.copyOf(talks), end, bridged);
    }

    private List<LocalDateTime> talks(LocalDate last) {
        List<LocalDate> dates = new ArrayList<>();
        dates.add(Office.onOrAfter(start.plusDays(dice.between(5, 10))));
        dates.add(Office.onOrBefore(start.plusDays(dice.between(18, 21))));
        for (LocalDate next = next(dates.get(1)); next.isBefore(last.minusDays(10)); next = next(next)) {
            dates.add(next);
        }
        // Who started shortly before the end of the replay has had two talks only.
        if (last.isAfter(dates.get(1).plusDays(10))) {
            dates.add(last);
        }
        return dates.stream().map(this::atAnHour).toList();
    }

    private LocalDate next(LocalDate talk) {
        LocalDate ayear = start.plusMonths(2 * MONTHS_TO_MEASUREMENT);
        LocalDate next = talk.plusDays(talk.isBefore(ayear) ? dice.between(14, 28) : dice.between(28, 42));
        for (LocalDate moment : List.of(start.plusMonths(MONTHS_TO_MEASUREMENT), ayear)) {
            if (moment.minusDays(6).isAfter(talk) && moment.isBefore(next)) {
                return Office.onOrAfter(moment);
            }
        }
        return Office.onOrAfter(next);
    }

    /** Mostly in the morning. */
    private LocalDateTime atAnHour(LocalDate date) {
        int quarter = dice.chance(70) ? dice.between(0, 10) : dice.between(16, 27);
        return date.atTime(9, 0).plusMinutes(15L * quarter);
    }

    private LocalDateTime later(LocalDateTime talk, int fewest, int most) {
        LocalDate day = talk.toLocalDate().plusDays(dice.between(fewest, most));
        return atAnHour(Office.onOrAfter(day));
    }

    private LocalDate between(LocalDate low, LocalDate high) {
        return low.plusDays(dice.below((int) ChronoUnit.DAYS.between(low, high) + 1));
    }
}
