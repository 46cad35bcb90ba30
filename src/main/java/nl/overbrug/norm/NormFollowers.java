package nl.overbrug.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulefollow.Followers;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.rulefollow.Silence;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.NormVerdict;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** Trajectories that run, resting ones too, follow the protocol norms: every date that is not done with moves to where they put it. */
@Component
class NormFollowers implements Followers {

    private static final NormVerdict SILENT = new NormVerdict(null, null, null, null);

    private final Trajectories trajectories;
    private final Standings standings;
    private final NormMoving moving;
    private final Norms norms;
    private final MovableClock clock;

    NormFollowers(Trajectories trajectories, Standings standings, NormMoving moving, Norms norms, MovableClock clock) {
        this.trajectories = trajectories;
        this.standings = standings;
        this.moving = moving;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return NormFacts.TABLE.name();
    }

    @Override
    public int running() {
        return trajectories.running();
    }

    @Override
    public List<UUID> running(UUID after, int many) {
        return trajectories.running(after, many).stream().map(Trajectory::id).toList();
    }

    @Override
    public List<Shift> follow(UUID id) {
        Trajectory trajectory = trajectories.hold(id).orElseThrow();
        if (trajectory.isEnded()) {
            return List.of();
        }
        Map<ProtocolNorm, NormVerdict> was =
                each(norm -> norms.lastDecided(id, norm).orElse(SILENT));
        Map<ProtocolNorm, NormVerdict> said = each(norm -> norms.of(trajectory, norm, clock.today()));
        List<NormMove> moves = NormMoves.of(standing(trajectory), was::get, said::get, clock.today());
        moves.stream()
                .filter(NormMove::isShown)
                .map(move -> move.date().norm())
                .distinct()
                .filter(norm -> !said.get(norm).equals(was.get(norm)))
                .forEach(norm -> norms.decide(id, norm));
        return moving.move(trajectory, moves);
    }

    @Override
    public List<Shift> shifts(Function<Record, List<? extends Record>> table, LocalDate on) {
        Map<ProtocolNorm, NormVerdict> said = each(norm -> said(table, norm));
        Map<LocalDate, Map<ProtocolNorm, NormVerdict>> was = new HashMap<>();
        List<Shift> shifts = new ArrayList<>();
        eachPart(part -> {
            Map<Trajectory, List<NormMove>> moves = new LinkedHashMap<>();
            part.forEach(standing -> {
                Trajectory trajectory = standing.trajectory();
                Map<ProtocolNorm, NormVerdict> before = was.computeIfAbsent(
                        trajectory.startedOn(), since -> each(norm -> norms.of(trajectory, norm, on)));
                moves.put(trajectory, NormMoves.of(standing, before::get, said::get, on));
            });
            shifts.addAll(moving.shifts(moves, on));
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
                .orElse(SILENT);
    }

    private int waitingForFirstBridge() {
        long[] waiting = {0};
        eachPart(part ->
                waiting[0] += part.stream().filter(Standing::waitsForBridge).count());
        return (int) waiting[0];
    }

    private void eachPart(Consumer<List<Standing>> deed) {
        trajectories.eachRunning(part -> deed.accept(standings.of(part)));
    }

    private Standing standing(Trajectory trajectory) {
        return standings.of(List.of(trajectory)).get(0);
    }

    private static Map<ProtocolNorm, NormVerdict> each(Function<ProtocolNorm, NormVerdict> said) {
        Map<ProtocolNorm, NormVerdict> all = new EnumMap<>(ProtocolNorm.class);
        for (ProtocolNorm norm : ProtocolNorm.values()) {
            all.put(norm, said.apply(norm));
        }
        return all;
    }
}
