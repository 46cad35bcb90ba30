package nl.overbrug.monitor.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.monitor.Reference;
import nl.overbrug.monitor.ReferenceDraft;
import nl.overbrug.monitor.Trait;

/**
 * A reference as the page asks it.
 *
 * @param lines one for each value of the trait, in its order
 * @param version null or 0 while there is none
 */
record ReferenceForm(List<Line> lines, String source, Integer year, Integer version) {

    record Line(BigDecimal percent) {}

    /** @param reference null when there is none */
    static ReferenceForm of(Trait trait, Reference reference) {
        List<Line> lines = trait.categories().keySet().stream()
                .map(value ->
                        new Line(reference == null ? null : reference.percents().get(value)))
                .toList();
        return reference == null
                ? new ReferenceForm(lines, null, null, 0)
                : new ReferenceForm(lines, reference.source(), reference.year(), reference.version());
    }

    int knownVersion() {
        return version == null ? 0 : version;
    }

    /** A page that left places out left them empty. */
    ReferenceDraft toDraft(Trait trait) {
        List<BigDecimal> percents = new ArrayList<>();
        for (int i = 0; i < trait.categories().size(); i++) {
            Line line = lines != null && i < lines.size() ? lines.get(i) : null;
            percents.add(line == null ? null : line.percent());
        }
        return new ReferenceDraft(percents, source, year);
    }
}
