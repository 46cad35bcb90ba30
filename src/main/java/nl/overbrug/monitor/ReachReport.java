package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.ReachRows.Ends;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;

/**
 * Whom the approach reaches: figure 28 and tables 1, 16 and 18 of the evaluation, for any period. Counts only, so mentors, policy officers
 * and managers may see it; who has none of these roles gets an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class ReachReport {

    private final ReachRows rows;
    private final CurrentPerson current;
    private final MovableClock clock;

    ReachReport(ReachRows rows, CurrentPerson current, MovableClock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    public Reach reach(Period period) {
        allowed();
        Map<OutOfScopeReason, Integer> outOfScope = new EnumMap<>(OutOfScopeReason.class);
        Map<ParticipationOutcome, Integer> talks = new EnumMap<>(ParticipationOutcome.class);
        int unknown = 0;
        int beingChecked = 0;
        int notAskedYet = 0;
        for (Ends ends : rows.ends(period)) {
            if (ends.reason() != null) {
                outOfScope.merge(OutOfScopeReason.valueOf(ends.reason()), ends.count(), Integer::sum);
            } else if (TargetGroupOutcome.TARGET_GROUP.name().equals(ends.outcome())) {
                talks.merge(talk(ends), ends.count(), Integer::sum);
                notAskedYet += ends.participation() == null ? ends.count() : 0;
            } else {
                unknown += ends.count();
                beingChecked += ends.outcome() == null ? ends.count() : 0;
            }
        }
        int joined =
                Optional.ofNullable(talks.remove(ParticipationOutcome.JOINS)).orElse(0);
        int all = unknown + joined + sum(outOfScope) + sum(talks);
        return new Reach(all, unknown, beingChecked, outOfScope, joined, talks, notAskedYet);
    }

    /** Table 1: participants with a help question on each pillar; somebody may have several. */
    public Distribution helpQuestions(Period period) {
        allowed();
        int base = rows.joined(period);
        Map<String, Integer> counts = rows.helpQuestions(period);
        List<Share> shares = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            shares.add(new Share(pillar.messageKey(), counts.getOrDefault(pillar.name(), 0), base));
        }
        return new Distribution("monitor.hulpvragen.tabel", shares, base, 0);
    }

    /** Table 16: gender, age at the referral and education of those who joined, as shares of those of whom it is known. */
    public List<Distribution> participants(Period period) {
        allowed();
        return ParticipantTable.of(rows, period);
    }

    /** Table 18: how trajectories stood one year after the referral. */
    public AfterAYear afterAYear(Period period) {
        allowed();
        return AfterAYear.of(rows.afterAYear(period, today()));
    }

    /** From the first day of the month of the first referral to the last day of that of the last; this year when there is none. */
    public Period everything() {
        allowed();
        Period found = rows.everything().orElse(new Period(today().withDayOfYear(1), today()));
        return new Period(
                found.from().withDayOfMonth(1),
                found.to().withDayOfMonth(found.to().lengthOfMonth()));
    }

    public LocalDate today() {
        return clock.today();
    }

    private void allowed() {
        current.require(Role.MENTOR, Role.POLICY, Role.MANAGER);
    }

    /** Nobody talked with them yet, so it was not discussed. */
    private static ParticipationOutcome talk(Ends ends) {
        return ends.participation() == null
                ? ParticipationOutcome.NOT_DISCUSSED
                : ParticipationOutcome.valueOf(ends.participation());
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
