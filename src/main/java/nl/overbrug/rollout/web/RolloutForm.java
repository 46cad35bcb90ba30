package nl.overbrug.rollout.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Rollout;
import nl.overbrug.rollout.Start;
import nl.overbrug.rollout.When;

/**
 * From when a team works with which element, as the page asks it.
 *
 * @param lines one for every element, in their order
 */
record RolloutForm(List<Line> lines, String note, Integer version) {

    record Line(When when, LocalDate from) {}

    static RolloutForm of(Rollout.OfTeam team) {
        return new RolloutForm(
                team.starts().stream()
                        .map(start -> new Line(start.when(), start.from()))
                        .toList(),
                null,
                team.version());
    }

    int knownVersion() {
        return version == null ? 0 : version;
    }

    /** A page that left a line out chose nothing there; a date beside another choice means nothing. */
    List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (Element element : Element.values()) {
            int i = element.ordinal();
            Line line = lines != null && i < lines.size() && lines.get(i) != null ? lines.get(i) : new Line(null, null);
            starts.add(new Start(element, line.when(), line.when() == When.FROM ? line.from() : null));
        }
        return starts;
    }
}
