package nl.overbrug.bridge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Bridge of somebody who came back begins with what is known from the trajectories before. It is shown with the day it comes from, and counts
 * only once it is confirmed in a conversation: it is still so.
 */
@Service
public class ComingBack {

    private final Bridges bridges;
    private final BridgeReading reading;
    private final Trajectories trajectories;

    ComingBack(Bridges bridges, BridgeReading reading, Trajectories trajectories) {
        this.bridges = bridges;
        this.reading = reading;
        this.trajectories = trajectories;
    }

    /** Everything that is known from before; empty when there was no trajectory before. To read: a mentor of the team. */
    public KnownBridge known(UUID trajectoryId) {
        return trajectories.open(trajectoryId).map(this::before).orElse(KnownBridge.NOTHING);
    }

    /** The trajectories that is known from, the last one first: who reads it here reads theirs. To read: a mentor of the team. */
    public Set<UUID> earlier(UUID trajectoryId) {
        return trajectories.open(trajectoryId).map(this::earlier).orElse(Set.of());
    }

    /** What of that was not talked about yet in this trajectory; nothing once it has ended. To read: a mentor of the team. */
    public KnownBridge unasked(UUID trajectoryId) {
        return trajectories
                .open(trajectoryId)
                .filter(trajectory -> !trajectory.isEnded())
                .map(trajectory -> reading.unasked(before(trajectory), trajectoryId))
                .orElse(KnownBridge.NOTHING);
    }

    /** Whether it can simply be confirmed: these texts say the same about the pillar, so the same answer means the same. */
    public boolean isConfirmable(Pillar pillar, Standing standing, ContentPack texts) {
        return reading.isSame(pillar, standing.contentVersion(), texts);
    }

    /**
     * It is still so, said together in the conversation of the stamp's day: takes over what is known and was not talked about yet.
     *
     * @param parts which parts; goals went along when the trajectory began
     * @return refused when nothing is left to confirm, and as every change of a Bridge
     */
    @Transactional
    public Result<Bridge> confirm(UUID trajectoryId, Stamp stamp, Set<BridgePart> parts) {
        trajectories.ownCaseload(trajectoryId);
        return confirm(trajectoryId, stamp, chosen(trajectoryId, stamp, parts));
    }

    /** The same for one pillar: where the participant stands ({@code NOW}) or wants to be ({@code WANTED}). */
    @Transactional
    public Result<Bridge> confirm(UUID trajectoryId, Stamp stamp, BridgePart part, Pillar pillar) {
        trajectories.ownCaseload(trajectoryId);
        KnownBridge one = chosen(trajectoryId, stamp, EnumSet.of(part));
        one.positions().keySet().retainAll(Set.of(pillar));
        one.wishes().keySet().retainAll(Set.of(pillar));
        return confirm(trajectoryId, stamp, one);
    }

    private Result<Bridge> confirm(UUID trajectoryId, Stamp stamp, KnownBridge known) {
        List<Change> changes = changes(trajectoryId, known);
        if (changes.isEmpty()) {
            return Result.refused(Problem.of("", "probleem.brug-niets-bekend"));
        }
        Result<Bridge> first = changes.get(0).with(stamp);
        if (!first.isDone()) {
            return first;
        }
        Bridge bridge = first.value();
        for (Change change : changes.subList(1, changes.size())) {
            bridge = change.with(bridge.at(stamp.on())).value();
        }
        return Result.done(bridge);
    }

    /** One change of the Bridge; only the first of several can be refused. */
    private interface Change {
        Result<Bridge> with(Stamp stamp);
    }

    /** The positions last: they may end the task of the first Bridge. */
    private List<Change> changes(UUID id, KnownBridge known) {
        List<Change> changes = new ArrayList<>();
        if (!known.wishes().isEmpty()) {
            Map<Pillar, Integer> wanted = new EnumMap<>(Pillar.class);
            known.wishes().forEach((pillar, wish) -> wanted.put(pillar, wish.step()));
            changes.add(stamp -> bridges.wish(id, stamp, wanted));
        }
        known.links()
                .pairs()
                .forEach(pair -> changes.add(stamp -> bridges.link(id, stamp, pair.from(), pair.to(), pair.words())));
        if (known.links().note() != null) {
            changes.add(stamp -> bridges.note(id, stamp, known.links().note()));
        }
        if (!known.priorities().isEmpty()) {
            changes.add(stamp -> bridges.prioritise(id, stamp, known.priorities()));
        }
        if (!known.positions().isEmpty()) {
            Map<Pillar, Position> positions = new EnumMap<>(Pillar.class);
            known.positions().forEach((pillar, standing) -> positions.put(pillar, standing.position()));
            changes.add(stamp -> bridges.fill(id, stamp, positions));
        }
        return changes;
    }

    private KnownBridge chosen(UUID trajectoryId, Stamp stamp, Set<BridgePart> parts) {
        KnownBridge unasked = unasked(trajectoryId);
        ContentPack texts = reading.texts(trajectoryId, stamp.on());
        KnownBridge none = KnownBridge.NOTHING;
        Map<Pillar, Standing> positions = new EnumMap<>(Pillar.class);
        Map<Pillar, Wish> wishes = new EnumMap<>(Pillar.class);
        if (parts.contains(BridgePart.NOW)) {
            positions.putAll(unasked.positions());
            positions
                    .entrySet()
                    .removeIf(said ->
                            !reading.isSame(said.getKey(), said.getValue().contentVersion(), texts));
        }
        if (parts.contains(BridgePart.WANTED)) {
            wishes.putAll(unasked.wishes());
            wishes.entrySet()
                    .removeIf(said ->
                            !reading.isSame(said.getKey(), said.getValue().contentVersion(), texts));
        }
        return new KnownBridge(
                positions,
                wishes,
                parts.contains(BridgePart.LINKS) ? unasked.links() : none.links(),
                unasked.linkedOn(),
                parts.contains(BridgePart.PRIORITIES) ? unasked.priorities() : none.priorities(),
                unasked.prioritisedOn());
    }

    private KnownBridge before(Trajectory trajectory) {
        KnownBridge known = KnownBridge.NOTHING;
        for (UUID earlier : earlier(trajectory)) {
            known = known.or(reading.known(earlier));
        }
        return known;
    }

    private Set<UUID> earlier(Trajectory trajectory) {
        Set<UUID> earlier = new LinkedHashSet<>();
        Optional<UUID> previous = Optional.ofNullable(trajectory.previousId());
        while (previous.filter(earlier::add).isPresent()) {
            previous = trajectories.find(previous.get()).map(Trajectory::previousId);
        }
        return earlier;
    }
}
