package nl.overbrug.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.overbrug.questionnaire.Instrument;

/**
 * A measurement moment (meetmoment) as the table {@code measurement/moments} sets it.
 *
 * @param moment its code, for instance {@code T1}; policy staff may add others
 * @param offsetMonths months after the anchor, 0 or more
 * @param daysBefore how many days earlier it may be done
 * @param daysAfter how many days later it may be done
 * @param instruments what is filled in
 * @param thankYou voucher for filling in, in euro; null when there is none
 */
public record Moment(
        String moment,
        MomentRole role,
        Anchor anchor,
        int offsetMonths,
        int daysBefore,
        int daysAfter,
        Set<Instrument> instruments,
        BigDecimal thankYou) {

    /** When it is for a trajectory with its anchor on this day. */
    public PlannedMoment from(LocalDate anchorDay) {
        LocalDate due = anchorDay.plusMonths(offsetMonths);
        return new PlannedMoment(moment, due.minusDays(daysBefore), due, due.plusDays(daysAfter));
    }
}
