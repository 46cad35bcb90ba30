package nl.overbrug.intake;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.rulebook.RuleTable;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Within which time a resident is spoken with; the numbers are the table {@code intake/terms}. */
@Component
class Terms {

    private static final RuleTable<Situation, Limits> TABLE =
            new RuleTable<>("intake/terms", Situation.class, Limits.class);

    private final Rulebook rulebook;

    Terms(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What the term depends on: whether the situation is threatening (Wgs art. 4, second paragraph). */
    public record Situation(YesNoUnknown threatening) {}

    /**
     * @param firstTalkDays from receipt to the first talk
     * @param workingDays whether those count without Saturdays and Sundays; public holidays are not left out
     * @param participationDays from the decision on the target group to the conversation about taking part
     */
    public record Limits(int firstTalkDays, YesNoUnknown workingDays, int participationDays) {}

    Instant firstTalk(UUID referral, Referral.Receipt receipt) {
        Situation situation = new Situation(receipt.threatening() ? YesNoUnknown.YES : YesNoUnknown.NO);
        Limits limits = rulebook.decide(TABLE, referral, situation).verdict();
        return endOf(
                limits.workingDays() == YesNoUnknown.YES
                        ? plusWorkingDays(receipt.on(), limits.firstTalkDays())
                        : receipt.on().plusDays(limits.firstTalkDays()));
    }

    Instant participation(Referral.Receipt receipt, LocalDate decidedOn) {
        Situation situation = new Situation(receipt.threatening() ? YesNoUnknown.YES : YesNoUnknown.NO);
        Limits limits = rulebook.tryOut(TABLE, decidedOn, situation).verdict();
        return endOf(decidedOn.plusDays(limits.participationDays()));
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
