package nl.overbrug.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import org.springframework.stereotype.Component;

/** From when which team works with which element; in a template {@code ${@introductions.isOn(id, 'REWARDS')}}. Decides no access. */
@Component("introductions")
public class Introductions {

    private final StartRows rows;
    private final MovableClock clock;

    Introductions(StartRows rows, MovableClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param note why; null when nothing was said */
    public record Said(String note, UUID by, Instant at) {}

    /** A start as it was set. */
    public record Change(Start start, Said said) {}

    /** Whether the team of this trajectory works with the element today. */
    public boolean isOn(UUID trajectoryId, Element element) {
        return rows.isOn(trajectoryId, element, clock.today());
    }

    /** The same by the name of the element. */
    public boolean isOn(UUID trajectoryId, String element) {
        return isOn(trajectoryId, Element.valueOf(element));
    }

    /** The elements that this team does not work with yet; null is no team. */
    public List<Start> notYet(UUID team) {
        LocalDate today = clock.today();
        return team == null
                ? List.of()
                : rows.of(team).stream().filter(start -> !start.isOn(today)).toList();
    }
}
