package nl.overbrug.trajectory;

import java.time.LocalDate;

/** How long something is kept (bewaartermijn). @param days on top of the months; null for none */
public record RetentionTerm(int months, Integer days) {

    /** The last day on which it is kept. */
    public LocalDate from(LocalDate closedOn) {
        return closedOn.plusMonths(months).plusDays(days == null ? 0 : days);
    }
}
