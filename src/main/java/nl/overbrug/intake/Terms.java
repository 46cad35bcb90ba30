package nl.overbrug.intake;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Within which time a resident is spoken with; the numbers are the table {@code intake/terms}. */
@Component
class Terms {

    private final Rulebook rulebook;

    Terms(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Instant firstTalk(UUID referral, Referral.Receipt receipt) {
        TermLimits limits = limits(referral, receipt);
        return endOf(
                limits.workingDays()
                        ? plusWorkingDays(receipt.on(), limits.firstTalkDays())
                        : receipt.on().plusDays(limits.firstTalkDays()));
    }

    /** @param today from which the days count */
    Instant participation(UUID referral, Referral.Receipt receipt, LocalDate today) {
        return endOf(today.plusDays(limits(referral, receipt).participationDays()));
    }

    private TermLimits limits(UUID referral, Referral.Receipt receipt) {
        TermSituation situation = new TermSituation(receipt.threatening());
        return rulebook.decide(TermSituation.TABLE, referral, situation).verdict();
    }

    static LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    /** A working day ends at five in the afternoon. */
    private static Instant endOf(LocalDate day) {
        return day.atTime(17, 0).atZone(MovableClock.ZONE).toInstant();
    }
}
