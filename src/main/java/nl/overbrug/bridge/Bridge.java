package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;

/**
 * The living Bridge of a trajectory.
 *
 * @param version counts the changes, to notice a stale page; 0 when nothing was filled in yet
 * @param firstDoneOn when the first Bridge was done; null before
 * @param now the last answer on each pillar; a pillar that was never answered is left out
 * @param wishes on each pillar that has one
 * @param priorities the most important first
 */
public record Bridge(
        UUID trajectoryId,
        int version,
        LocalDate firstDoneOn,
        Map<Pillar, Standing> now,
        Map<Pillar, Wish> wishes,
        Links links,
        List<Pillar> priorities) {

    /** How it hangs together: pillars two by two, and a note in the participant's own words (may be null). */
    public record Links(List<PillarLink> pairs, String note) {

        public boolean isEmpty() {
            return pairs.isEmpty() && note == null;
        }
    }

    /** The pillars that are still to be asked: not answered, or "later". */
    public List<Pillar> open() {
        return Arrays.stream(Pillar.values())
                .filter(pillar ->
                        !now.containsKey(pillar) || !now.get(pillar).position().isDefinite())
                .toList();
    }

    public boolean isComplete() {
        return open().isEmpty();
    }

    /** The wanted step (1-5) on each pillar that has one. */
    public Map<Pillar, Integer> wanted() {
        Map<Pillar, Integer> wanted = new EnumMap<>(Pillar.class);
        wishes.forEach((pillar, wish) -> wanted.put(pillar, wish.step()));
        return wanted;
    }

    /** The step (1-5) now; null when there is none. */
    public Integer stepNow(Pillar pillar) {
        Standing standing = now.get(pillar);
        return standing == null ? null : standing.position().step();
    }

    /** What a change by somebody who looks at this Bridge starts from. */
    public Stamp at(LocalDate on) {
        return new Stamp(version, on);
    }
}
