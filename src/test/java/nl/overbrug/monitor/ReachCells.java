package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Boxes.Division;

/** Every number that the page of reach shows of a view, with what adds up to what. */
final class ReachCells {

    /** On which somebody has a position. */
    static final List<Pillar> MEASURED = List.of(Pillar.DEBTS, Pillar.HOUSING);

    private static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);
    private static final String OVER = "year over";
    private static final String STARTED = "started";
    private static final String NOT_TALKED = "not talked with";

    private ReachCells() {}

    /** All boxes, and what stands beside them: of how many people something is known, or is not, and how many are in each half. */
    static Map<String, Shown> of(ShownReach reach) {
        Map<String, Shown> cells = new LinkedHashMap<>();
        ShownBoxes boxes = reach.boxes();
        boxes().names().forEach(box -> cells.put(box, boxes.of(box)));
        reach.participants().forEach(table -> {
            ShownParts known = table.known();
            cells.put(known(table.trait()), known.isWithFew() ? WITHHELD : known.base());
        });
        AfterAYear afterAYear = reach.afterAYear();
        cells.put(OVER, afterAYear.isWithFew() ? WITHHELD : afterAYear.base());
        cells.put(STARTED, ReachBoxes.started(boxes));
        cells.put(NOT_TALKED, boxes.less(ReachBoxes.INSIDE, ReachBoxes.TALKED));
        for (Pillar pillar : MEASURED) {
            Outset outset = reach.outsets().isEmpty() ? null : reach.outsets().get(pillar.ordinal());
            cells.put("low " + pillar, outset == null ? Shown.exactly(0) : told(outset.low()));
            cells.put("high " + pillar, outset == null ? Shown.exactly(0) : told(outset.high()));
            cells.put("none " + pillar, outset == null ? Shown.exactly(0) : outset.missing());
        }
        return cells;
    }

    /** Beside a number of who dropped out stands of how many. */
    private static Shown told(Outset.Half half) {
        assertThat(half.dropped().count().isExact()).isEqualTo(half.people().isExact());
        return half.people();
    }

    static void sums(BiConsumer<String, List<String>> addsUp) {
        for (Division division : boxes().divisions()) {
            addsUp.accept(division.whole(), division.parts());
        }
        for (Trait trait : Trait.values()) {
            addsUp.accept(ReachBoxes.JOINED, List.of(known(trait), ReachBoxes.missing(trait)));
        }
        addsUp.accept(ReachBoxes.JOINED, List.of(OVER, ReachBoxes.NOT_COUNTED));
        addsUp.accept(OVER, List.of(ReachBoxes.DROPOUT, ReachBoxes.STAYED));
        addsUp.accept(ReachBoxes.JOINED, List.of(STARTED, ReachBoxes.NOT_STARTED, ReachBoxes.NOT_STARTED_YET));
        addsUp.accept(ReachBoxes.INSIDE, List.of(ReachBoxes.TALKED, NOT_TALKED));
        for (Pillar pillar : MEASURED) {
            String on = pillar.name();
            addsUp.accept("low " + on, List.of(ReachBoxes.low(on, true), ReachBoxes.low(on, false)));
            addsUp.accept("high " + on, List.of(ReachBoxes.high(on, true), ReachBoxes.high(on, false)));
            addsUp.accept("none " + on, List.of(ReachBoxes.nowhere(on, true), ReachBoxes.nowhere(on, false)));
        }
    }

    /** Without those of pillars and scores on which nobody has a position. */
    private static Boxes boxes() {
        Boxes all = ReachBoxes.all();
        return new Boxes(
                all.bases(),
                all.divisions().stream()
                        .filter(division -> Outsets.SUBJECTS.stream()
                                .filter(subject -> MEASURED.stream()
                                        .noneMatch(pillar -> pillar.name().equals(subject)))
                                .noneMatch(subject -> Stream.of(true, false)
                                        .anyMatch(dropped ->
                                                division.parts().contains(ReachBoxes.low(subject, dropped)))))
                        .toList());
    }

    private static String known(Trait trait) {
        return "known " + trait.word();
    }
}
