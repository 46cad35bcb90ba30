package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.statistics.Frequencies;

/**
 * Parts who started into who stood low and who stood high at the first measurement, on each pillar and score. In every view by the median of everybody
 * whose year is over: with a median of its own for each year, the halves of one could be subtracted from those of all.
 *
 * @param starts by pillar or score; those on which nobody has a position are missing
 */
record Outsets(Map<String, Start> starts) {

    /** Counts by pillar or score, level and whether they dropped out. */
    static final String MEASURE = "outset";

    private static final double HALF = 0.5;

    /** In the categories: everybody who started. */
    private static final String EVERYBODY = "ALL";

    private static final List<String> PILLARS =
            Stream.of(Pillar.values()).map(Pillar::name).toList();

    private static final List<String> SCORES =
            List.of("QLI_TOTAL", "QLI_HEALTH", "QLI_PSYCHOLOGICAL", "PIFS_7", "BRIEF_A_TOT");

    static final List<String> SUBJECTS =
            Stream.concat(PILLARS.stream(), SCORES.stream()).toList();

    /** @param people how many have a position */
    record Start(double median, long people) {}

    /** @param counts of everybody whose year is over, by category */
    static Outsets of(Map<String, Integer> counts) {
        Map<String, Map<Double, Long>> levels = new HashMap<>();
        counts.forEach((category, count) -> {
            String[] words = category.split(" ");
            levels.computeIfAbsent(words[0], first -> new TreeMap<>()).merge(level(words), (long) count, Long::sum);
        });
        levels.remove(EVERYBODY);
        Map<String, Start> starts = new HashMap<>();
        levels.forEach((subject, numbers) -> {
            Frequencies positions = Frequencies.of(numbers);
            positions.quantile(HALF).ifPresent(median -> starts.put(subject, new Start(median, positions.size())));
        });
        return new Outsets(starts);
    }

    /** In which boxes who is in a category is; at first everybody is without a position. */
    Map<String, Integer> boxes(String category) {
        String[] words = category.split(" ");
        boolean dropped = words[2].equals("DROPPED");
        Map<String, Integer> boxes = new HashMap<>();
        if (words[0].equals(EVERYBODY)) {
            SUBJECTS.forEach(subject -> boxes.put(ReachBoxes.nowhere(subject, dropped), 1));
        } else if (starts.containsKey(words[0])) {
            boolean low = level(words) <= starts.get(words[0]).median();
            boxes.put(ReachBoxes.nowhere(words[0], dropped), -1);
            boxes.put(low ? ReachBoxes.low(words[0], dropped) : ReachBoxes.high(words[0], dropped), 1);
        }
        return boxes;
    }

    /**
     * Each pillar, and each score that anybody has; none when it is known that nobody is to be told of.
     *
     * @param exact whether a median of few may be told too
     */
    List<Outset> of(ShownBoxes boxes, boolean exact) {
        List<Outset> outsets = new ArrayList<>();
        if (!ReachBoxes.yearOver(boxes).equals(ShownBoxes.NOBODY)) {
            Stream.of(Pillar.values())
                    .forEach(pillar -> outsets.add(outset(pillar.messageKey(), pillar.name(), boxes, exact)));
            SCORES.stream()
                    .filter(starts::containsKey)
                    .forEach(score -> outsets.add(outset("meetscore." + score, score, boxes, exact)));
        }
        return outsets;
    }

    private Outset outset(String label, String subject, ShownBoxes boxes, boolean exact) {
        Start start = starts.get(subject);
        boolean told = start != null && (exact || ShownParts.isEnough(start.people()));
        return Outset.of(subject, label, told ? (Double) start.median() : null, boxes);
    }

    private static double level(String[] words) {
        return new BigDecimal(words[1]).doubleValue();
    }
}
