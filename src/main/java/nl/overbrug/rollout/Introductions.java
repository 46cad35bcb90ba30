package nl.overbrug.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
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

    /** Why nothing may be recorded that belongs to an element which the team of this trajectory does not work with today; concerns the whole request. */
    public Optional<Problem> refusal(UUID trajectoryId, Element element) {
        return isOn(trajectoryId, element) ? Optional.empty() : Optional.of(refusal(element));
    }

    /** The same of what a person of this team does; null is no team. */
    public Optional<Problem> refusalForTeam(UUID team, Element element) {
        boolean on = notYet(team).stream().noneMatch(start -> start.element() == element);
        return on ? Optional.empty() : Optional.of(refusal(element));
    }

    private static Problem refusal(Element element) {
        return Problem.of("", "probleem.rollout.nog-niet." + element.name().toLowerCase(Locale.ROOT));
    }

    /** The elements that this team does not work with yet; null is no team. */
    public List<Start> notYet(UUID team) {
        LocalDate today = clock.today();
        return team == null
                ? List.of()
                : rows.of(team).stream().filter(start -> !start.isOn(today)).toList();
    }
}
