package nl.overbrug.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.overbrug.trajectory.NormVerdict;
import nl.overbrug.trajectory.ProtocolNorm;

/**
 * What becomes of the dates of one trajectory when it goes by other norms; changes nothing. A date that has passed stays, as does a reminder
 * that came, and none is moved into the past: nobody is late because the rules changed.
 */
final class NormMoves {

    private static final Map<String, NormDate> STEPS =
            Map.of(Standing.PLAN, NormDate.PLAN, Standing.TALK, NormDate.TALK, Standing.OUTFLOW, NormDate.OUTFLOW);

    private final Standing now;
    private final Function<ProtocolNorm, NormVerdict> was;
    private final Function<ProtocolNorm, NormVerdict> said;
    private final LocalDate on;
    private final List<NormMove> moves = new ArrayList<>();

    private NormMoves(
            Standing now,
            Function<ProtocolNorm, NormVerdict> was,
            Function<ProtocolNorm, NormVerdict> said,
            LocalDate on) {
        this.now = now;
        this.was = was;
        this.said = said;
        this.on = on;
    }

    /**
     * @param was the norms that it goes by until now; they tell the dates that nothing waits for
     * @param said the norms that it is to go by; where they give no number, nothing moves
     * @param on from which day on
     */
    static List<NormMove> of(
            Standing now,
            Function<ProtocolNorm, NormVerdict> was,
            Function<ProtocolNorm, NormVerdict> said,
            LocalDate on) {
        NormMoves all = new NormMoves(now, was, said, on);
        if (now.waitsForBridge() && said.apply(ProtocolNorm.FIRST_BRIDGE).days() != null) {
            all.bridge(said.apply(ProtocolNorm.FIRST_BRIDGE));
        }
        all.steps(said.apply(ProtocolNorm.REVIEW));
        all.rewards(said.apply(ProtocolNorm.REWARDS));
        return all.moves;
    }

    private void bridge(NormVerdict norm) {
        LocalDate due = now.due().get(Standing.BRIDGE);
        LocalDate byDays = bridgeByDays();
        int left = norm.conversations() == null ? Integer.MAX_VALUE : norm.conversations() - now.talks();
        move(NormDate.BRIDGE_BY_DAYS, now.trajectory().firstBridgeDue(), byDays);
        move(NormDate.BRIDGE, due, inTime(left <= 0 ? on : byDays, due));
        if (now.bridgeTimer() != null && !due.isBefore(on)) {
            boolean next = left <= 1;
            LocalDate timer = next ? on : soonest(byDays.minusDays(norm.daysBefore()));
            LocalDate before = now.trajectory().firstBridgeDue();
            move(NormDate.BRIDGE_TIMER, now.bridgeTimer(), timer);
            move(
                    NormDate.BRIDGE_REMINDER,
                    now.bridgeTimer().equals(before) ? null : now.bridgeTimer(),
                    next || norm.daysBefore() > 0 ? timer : null);
        }
    }

    private LocalDate bridgeByDays() {
        LocalDate before = now.trajectory().firstBridgeDue();
        Integer days = said.apply(ProtocolNorm.FIRST_BRIDGE).days();
        return !now.waitsForBridge() || days == null
                ? before
                : inTime(now.trajectory().startedOn().plusDays(days), before);
    }

    private void steps(NormVerdict norm) {
        NormVerdict before = was.apply(ProtocolNorm.REVIEW);
        if (norm.days() == null || before.days() == null) {
            return;
        }
        if (now.waitsForBridge()) {
            LocalDate due = now.trajectory().firstBridgeDue().plusDays(before.days());
            move(NormDate.PLAN, due, inTime(bridgeByDays().plusDays(norm.days()), due));
        }
        STEPS.forEach((task, date) -> {
            LocalDate due = now.due().get(task);
            if (due != null) {
                move(date, due, stepDue(task, due, norm));
            }
        });
        LocalDate talk = now.due().get(Standing.TALK);
        if (talk != null && !talk.isBefore(on)) {
            LocalDate next = stepDue(Standing.TALK, talk, norm);
            move(NormDate.TALK_REMINDER, reminder(talk, before), reminder(next, norm));
        }
    }

    private LocalDate stepDue(String task, LocalDate due, NormVerdict norm) {
        return now.countedFrom() == null || now.appointed().contains(task)
                ? due
                : inTime(now.countedFrom().plusDays(norm.days()), due);
    }

    private LocalDate reminder(LocalDate due, NormVerdict norm) {
        return norm.daysBefore() == 0 ? null : soonest(due.minusDays(norm.daysBefore()));
    }

    /** A period that was over stays so, unless it is made to last longer than today. */
    private void rewards(NormVerdict norm) {
        if (norm.months() == null) {
            return;
        }
        LocalDate start = now.trajectory().startedOn();
        LocalDate to = start.plusMonths(norm.months());
        LocalDate from = now.lastRewardDay() == null ? over(start) : now.lastRewardDay();
        if (!from.isBefore(on) || !to.isBefore(on)) {
            move(NormDate.REWARDS, from, to);
        }
    }

    private LocalDate over(LocalDate start) {
        Integer months = was.apply(ProtocolNorm.REWARDS).months();
        LocalDate last = months == null ? on : start.plusMonths(months);
        return last.isBefore(on) ? last : on.minusDays(1);
    }

    private LocalDate inTime(LocalDate wanted, LocalDate before) {
        return before.isBefore(on) ? before : soonest(wanted);
    }

    private LocalDate soonest(LocalDate wanted) {
        return wanted.isBefore(on) ? on : wanted;
    }

    private void move(NormDate date, LocalDate from, LocalDate to) {
        if (!Objects.equals(from, to)) {
            moves.add(new NormMove(date, from, to));
        }
    }
}
