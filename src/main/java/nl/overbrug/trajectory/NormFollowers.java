package nl.overbrug.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.Texts;
import nl.overbrug.rulefollow.Followers;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.rulefollow.Silence;
import org.springframework.stereotype.Component;

/** Trajectories that run follow the protocol norms: the date of a first Bridge that is not done yet moves, as does the end of the rewards. */
@Component
class NormFollowers implements Followers {

    private static final int PART = 500;

    private final TrajectoryRows rows;
    private final NormDates dates;
    private final Norms norms;
    private final Texts texts;
    private final MovableClock clock;

    NormFollowers(TrajectoryRows rows, NormDates dates, Norms norms, Texts texts, MovableClock clock) {
        this.rows = rows;
        this.dates = dates;
        this.norms = norms;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return NormFacts.TABLE.name();
    }

    @Override
    public int running() {
        return rows.running();
    }

    @Override
    public List<UUID> running(UUID after, int many) {
        return rows.running(after, many).stream().map(Trajectory::id).toList();
    }

    @Override
    public int follow(UUID id) {
        Trajectory trajectory = rows.hold(id).orElseThrow();
        if (trajectory.isEnded()) {
            return 0;
        }
        LocalDate today = clock.today();
        if (dates.endRewards(id, norms.lastRewardDay(trajectory, today), today)) {
            norms.decide(id, ProtocolNorm.REWARDS);
        }
        NormVerdict bridge = norms.of(trajectory, ProtocolNorm.FIRST_BRIDGE, today);
        LocalDate due = inTime(trajectory, bridge, today);
        if (due.equals(trajectory.firstBridgeDue()) || !dates.waitsForFirstBridge(id)) {
            return 0;
        }
        norms.decide(id, ProtocolNorm.FIRST_BRIDGE);
        rows.update(trajectory.bridgeDue(due));
        dates.moveFirstBridge(
                id,
                endOf(trajectory.firstBridgeDue()),
                endOf(due),
                endOf(due.minusDays(bridge.remindDays() == null ? 0 : bridge.remindDays())));
        return 1;
    }

    @Override
    public List<Shift> shifts(Function<Record, List<? extends Record>> table, LocalDate on) {
        NormVerdict bridge = said(table, ProtocolNorm.FIRST_BRIDGE);
        if (bridge.days() == null) {
            return List.of();
        }
        String what = texts.of("norm.eerste-brug");
        List<Shift> shifts = new ArrayList<>();
        each(trajectory -> {
            LocalDate due = inTime(trajectory, bridge, on);
            if (!due.equals(trajectory.firstBridgeDue()) && dates.waitsForFirstBridge(trajectory.id())) {
                shifts.add(new Shift(trajectory.id(), what, trajectory.firstBridgeDue(), due, false));
            }
        });
        return shifts;
    }

    @Override
    public List<Silence> silences(Function<Record, List<? extends Record>> table) {
        List<Silence> silences = new ArrayList<>();
        if (said(table, ProtocolNorm.FIRST_BRIDGE).days() == null) {
            silences.add(new Silence("norm.eerste-brug", waitingForFirstBridge()));
        }
        if (said(table, ProtocolNorm.REVIEW).days() == null) {
            silences.add(new Silence("norm.volgend-gesprek", running()));
        }
        if (said(table, ProtocolNorm.REWARDS).months() == null) {
            silences.add(new Silence("norm.beloningen", running()));
        }
        return silences;
    }

    private static NormVerdict said(Function<Record, List<? extends Record>> table, ProtocolNorm norm) {
        return table.apply(new NormFacts(norm)).stream()
                .findFirst()
                .map(NormVerdict.class::cast)
                .orElse(new NormVerdict(null, null, null, null));
    }

    private int waitingForFirstBridge() {
        int[] waiting = {0};
        each(trajectory -> waiting[0] += dates.waitsForFirstBridge(trajectory.id()) ? 1 : 0);
        return waiting[0];
    }

    private void each(Consumer<Trajectory> deed) {
        for (List<Trajectory> part = rows.running(null, PART);
                !part.isEmpty();
                part = rows.running(part.get(part.size() - 1).id(), PART)) {
            part.forEach(deed);
        }
    }

    /** A date that has passed stays, and none is moved into the past: nobody is late because the rules changed. */
    private static LocalDate inTime(Trajectory trajectory, NormVerdict bridge, LocalDate on) {
        LocalDate due = trajectory.startedOn().plusDays(bridge.days());
        LocalDate was = trajectory.firstBridgeDue();
        if (was.isBefore(on)) {
            return was;
        }
        return due.isBefore(on) ? on : due;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(17, 0)).atZone(MovableClock.ZONE).toInstant();
    }
}
