package nl.overbrug.bridge.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Standing;
import nl.overbrug.bridge.Wish;
import nl.overbrug.kernel.Pillar;
import org.springframework.stereotype.Component;

/** Draws the living Bridge, or two measurements beside each other; in a template {@code ${@bridgePictures.of(…)}}. */
@Component("bridgePictures")
class Pictures {

    /** Now and wanted, with what was before. */
    public Picture of(BridgeView view) {
        Bridge bridge = view.bridge();
        return picture(Arrays.stream(Pillar.values())
                .map(pillar -> {
                    Standing now = bridge.now().get(pillar);
                    Standing before = view.memory().positions().get(pillar);
                    Wish wish = view.memory().wishes().get(pillar);
                    int priority = bridge.priorities().indexOf(pillar) + 1;
                    return new Picture.Column(
                            pillar,
                            now == null ? null : now.position(),
                            before == null ? null : before.position().step(),
                            new Picture.Wished(
                                    bridge.wanted().get(pillar),
                                    wish == null ? null : wish.step(),
                                    priority == 0 ? null : priority),
                            false);
                })
                .toList());
    }

    /** What was measured, with the measurement before it; without wishes. */
    public Picture of(Comparison comparison) {
        return picture(Arrays.stream(Pillar.values())
                .map(pillar -> new Picture.Column(
                        pillar,
                        comparison.now().positions().get(pillar),
                        comparison.before() == null
                                ? null
                                : step(comparison.before().positions(), pillar),
                        Picture.Wished.NOTHING,
                        true))
                .toList());
    }

    private static Picture picture(List<Picture.Column> columns) {
        return new Picture(
                columns,
                columns.stream().map(Picture.Column::earlier).anyMatch(Objects::nonNull),
                columns.stream().map(Picture.Column::getWantedBefore).anyMatch(Objects::nonNull));
    }

    private static Integer step(Map<Pillar, Position> positions, Pillar pillar) {
        Position position = positions.get(pillar);
        return position == null ? null : position.step();
    }
}
