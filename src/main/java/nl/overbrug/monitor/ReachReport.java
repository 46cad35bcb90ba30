package nl.overbrug.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;

/**
 * Whom the approach reaches: figure 28 and tables 1, 16 and 18 of the evaluation, for any period. Counts only, so mentors, policy officers
 * and managers may see it; who has none of these roles gets an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class ReachReport {

    private final Cells cells;
    private final References references;
    private final CurrentPerson current;
    private final MovableClock clock;

    ReachReport(Cells cells, References references, CurrentPerson current, MovableClock clock) {
        this.cells = cells;
        this.references = references;
        this.current = current;
        this.clock = clock;
    }

    public Reach reach(Scope scope) {
        allowed();
        Map<String, Integer> counts = cells.counts("referral.outcome", scope);
        Map<OutOfScopeReason, Integer> outOfScope = new EnumMap<>(OutOfScopeReason.class);
        for (OutOfScopeReason reason : OutOfScopeReason.values()) {
            put(outOfScope, reason, counts.get(reason.name()));
        }
        Map<ParticipationOutcome, Integer> talks = new EnumMap<>(ParticipationOutcome.class);
        for (ParticipationOutcome outcome : ParticipationOutcome.values()) {
            put(talks, outcome, counts.get(outcome.name()));
        }
        int notAskedYet = counts.getOrDefault("NOT_ASKED_YET", 0);
        // Nobody talked with them yet, so it was not discussed.
        put(talks, ParticipationOutcome.NOT_DISCUSSED, notAskedYet == 0 ? null : notAskedYet);
        int joined =
                Optional.ofNullable(talks.remove(ParticipationOutcome.JOINS)).orElse(0);
        int beingChecked = counts.getOrDefault("CHECKING", 0);
        int unknown = beingChecked + counts.getOrDefault(TargetGroupOutcome.UNKNOWN.name(), 0);
        int all = unknown + joined + sum(outOfScope) + sum(talks);
        return new Reach(all, unknown, beingChecked, outOfScope, joined, talks, notAskedYet);
    }

    /** Table 1: participants with a help question on each pillar; somebody may have several. */
    public Distribution helpQuestions(Scope scope) {
        allowed();
        int base = cells.counts("participant", scope).getOrDefault("", 0);
        Map<String, Integer> counts = cells.counts("participant.pillar", scope);
        List<Share> shares = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            shares.add(new Share(pillar.messageKey(), counts.getOrDefault(pillar.name(), 0), base));
        }
        return new Distribution("monitor.hulpvragen.tabel", shares, base, 0);
    }

    /** Table 16: gender, age at the referral and education of those who joined, as shares of those of whom it is known. */
    public List<ParticipantTable> participants(Scope scope) {
        allowed();
        return Arrays.stream(Trait.values())
                .map(trait -> ParticipantTable.of(
                        trait,
                        cells.counts(trait.measure(), scope),
                        references.of(trait).orElse(null)))
                .toList();
    }

    /** Table 18: how trajectories stood one year after the referral. */
    public AfterAYear afterAYear(Scope scope) {
        allowed();
        return AfterAYear.of(cells.counts("participant.after-a-year", scope), today());
    }

    /** How long the first steps took, and how long those who started stay. */
    public Following following(Scope scope) {
        allowed();
        return Following.of(
                cells.counts("referral.talked-after", scope),
                cells.counts("referral.bridge-after", scope),
                cells.counts("trajectory.ended", scope),
                cells.counts("trajectory.running", scope),
                today());
    }

    /** Month by month, those who were not reached by the question; months without any are left out. */
    public List<NotAsked> notAsked(Scope scope) {
        allowed();
        Map<YearMonth, Map<String, Integer>> outcomes = cells.perMonth("referral.outcome", scope);
        Map<YearMonth, Map<String, Integer>> dates = cells.perMonth("referral.ask-again", scope);
        List<NotAsked> months = new ArrayList<>();
        outcomes.forEach((month, counts) -> {
            int notDiscussed = counts.getOrDefault("NOT_ASKED_YET", 0)
                    + counts.getOrDefault(ParticipationOutcome.NOT_DISCUSSED.name(), 0);
            int cannot = counts.getOrDefault(ParticipationOutcome.CANNOT_COMMUNICATE.name(), 0);
            Map<String, Integer> again = dates.getOrDefault(month, Map.of());
            int overdue = again.entrySet().stream()
                    .filter(entry -> LocalDate.parse(entry.getKey()).isBefore(today()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (notDiscussed + cannot > 0) {
                months.add(new NotAsked(month, notDiscussed, cannot, sum(again), overdue));
            }
        });
        return months;
    }

    /** From the first day of the month of the first referral to the last day of that of the last; this year when there is none. */
    public Period everything() {
        allowed();
        return cells.everything("referral.outcome").orElse(new Period(today().withDayOfYear(1), today()));
    }

    LocalDate today() {
        return clock.today();
    }

    private void allowed() {
        current.require(Role.MENTOR, Role.POLICY, Role.MANAGER);
    }

    private static <K> void put(Map<K, Integer> counts, K key, Integer count) {
        if (count != null) {
            counts.merge(key, count, Integer::sum);
        }
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
