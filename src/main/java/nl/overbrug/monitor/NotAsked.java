package nl.overbrug.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.SmallCounts.Shown;

/**
 * Who of the target group was referred in a month, or in a year, and was not reached by the question.
 *
 * @param from the first day of the month or the year
 * @param notDiscussed taking part was not discussed so far, for whatever reason
 * @param cannotCommunicate there was no common language or way to talk
 * @param askAgain with whom a day to ask again was agreed
 * @param overdue of those, the ones whose day has passed
 */
public record NotAsked(
        LocalDate from, boolean year, Shown notDiscussed, Shown cannotCommunicate, Shown askAgain, Shown overdue) {

    static NotAsked of(LocalDate from, boolean year, ShownBoxes boxes) {
        return new NotAsked(
                from,
                year,
                boxes.of(ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED)),
                boxes.of(ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE)),
                boxes.of(ReachBoxes.ASK_AGAIN),
                boxes.of(ReachBoxes.OVERDUE));
    }

    public YearMonth month() {
        return YearMonth.from(from);
    }

    /** Whether it is known that there is nobody. */
    boolean isNobody() {
        return Shown.exactly(0).equals(notDiscussed) && Shown.exactly(0).equals(cannotCommunicate);
    }
}
