package nl.overbrug.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.Texts;
import nl.overbrug.rulefollow.Followers;
import nl.overbrug.rulefollow.Shift;
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
        NormVerdict bridge = (NormVerdict)
                table.apply(new NormFacts(ProtocolNorm.FIRST_BRIDGE)).get(0);
        String what = texts.of("norm.eerste-brug");
        List<Shift> shifts = new ArrayList<>();
        for (List<Trajectory> part = rows.running(null, PART);
                !part.isEmpty();
                part = rows.running(part.get(part.size() - 1).id(), PART)) {
            for (Trajectory trajectory : part) {
                LocalDate due = inTime(trajectory, bridge, on);
                if (!due.equals(trajectory.firstBridgeDue()) && dates.waitsForFirstBridge(trajectory.id())) {
                    shifts.add(new Shift(trajectory.id(), what, trajectory.firstBridgeDue(), due, false));
                }
            }
        }
        return shifts;
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
