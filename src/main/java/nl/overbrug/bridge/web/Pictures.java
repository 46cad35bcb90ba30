package nl.overbrug.bridge.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.Filling;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Standing;
import nl.overbrug.kernel.Pillar;
import org.springframework.stereotype.Component;

/** Draws the living Bridge, or two measurements beside each other; in a template {@code ${@bridgePictures.of(…)}}. */
@Component("bridgePictures")
class Pictures {

    /** Now and wanted, with the first position of each pillar as the earlier one. */
    public Picture of(Bridge bridge, List<Filling> fillings) {
        return picture(Arrays.stream(Pillar.values())
                .map(pillar -> {
                    Standing now = bridge.now().get(pillar);
                    int priority = bridge.priorities().indexOf(pillar) + 1;
                    return column(
                            pillar,
                            now == null ? null : now.position(),
                            bridge.wanted().get(pillar),
                            earlier(pillar, now, fillings),
                            priority == 0 ? null : priority);
                })
                .toList());
    }

    /** What was measured, with the measurement before it; without wishes. */
    public Picture of(Comparison comparison) {
        return picture(Arrays.stream(Pillar.values())
                .map(pillar -> column(
                        pillar,
                        comparison.now().positions().get(pillar),
                        null,
                        comparison.before() == null
                                ? null
                                : step(comparison.before().positions(), pillar),
                        null))
                .toList());
    }

    private static Picture picture(List<Picture.Column> columns) {
        return new Picture(
                columns, columns.stream().map(Picture.Column::earlier).anyMatch(Objects::nonNull));
    }

    private static Picture.Column column(
            Pillar pillar, Position now, Integer wanted, Integer earlier, Integer priority) {
        Integer step = now == null ? null : now.step();
        String state = step != null
                ? null
                : now == null ? "brug.beeld.open" : now.isDefinite() ? "brug.beeld.nvt" : "brug.beeld.later";
        return new Picture.Column(pillar.ordinal(), pillar, step, wanted, earlier, state, priority);
    }

    private static Integer earlier(Pillar pillar, Standing now, List<Filling> fillings) {
        return fillings.stream()
                .filter(filling -> now != null && filling.on().isBefore(now.on()))
                .map(filling -> step(filling.positions(), pillar))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Integer step(Map<Pillar, Position> positions, Pillar pillar) {
        Position position = positions.get(pillar);
        return position == null ? null : position.step();
    }
}
