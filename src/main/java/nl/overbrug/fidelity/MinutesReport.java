package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;

/**
 * What writing down a conversation costs: a mentor sees one's own, managers and policy officers everybody's, a manager those of teams of three mentors or
 * more. Who may not gets an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class MinutesReport {

    private static final int JULY = 7;

    private final MinuteRows rows;
    private final People people;
    private final CurrentPerson current;
    private final MovableClock clock;

    MinutesReport(MinuteRows rows, People people, CurrentPerson current, MovableClock clock) {
        this.rows = rows;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param name of the team; null for everybody
     * @param mentors who have a conversation that was measured
     * @param minutes null when there are too few mentors to show anything
     */
    public record OfMany(String name, int mentors, Minutes minutes) {}

    /** The first day of the half-year before this one. */
    public LocalDate since() {
        LocalDate today = clock.today();
        LocalDate half = LocalDate.of(today.getYear(), today.getMonthValue() < JULY ? 1 : JULY, 1);
        return half.minusMonths(6);
    }

    public Minutes own() {
        return Minutes.of(rows.ofMentor(current.require(Role.MENTOR).id(), since()));
    }

    /** Everybody first, then, for a manager, every team by name. */
    public List<OfMany> many() {
        boolean isManager = current.require(Role.MANAGER, Role.POLICY).has(Role.MANAGER);
        Map<UUID, Map<Integer, Long>> teams = rows.ofTeams(since());
        MinuteRows.Mentors counted = rows.mentors(since());
        Map<UUID, Integer> sizes = counted.measured();
        Map<Integer, Long> all = new HashMap<>();
        teams.values().forEach(counts -> counts.forEach((minutes, talks) -> all.merge(minutes, talks, Long::sum)));
        int mentors = sizes.values().stream().mapToInt(Integer::intValue).sum();
        List<OfMany> many = new ArrayList<>();
        many.add(new OfMany(null, mentors, mentors < Tallies.FEWEST ? null : Minutes.of(all)));
        // Who has conversations of which none was measured counts in how many there are.
        Set<UUID> shown = new HashSet<>(Tallies.shown(sizes, mentors));
        Map<UUID, Integer> talking = counted.talking();
        shown.retainAll(Tallies.shown(
                talking, talking.values().stream().mapToInt(Integer::intValue).sum()));
        if (isManager) {
            people.teams()
                    .forEach(team -> many.add(new OfMany(
                            team.name(),
                            sizes.getOrDefault(team.id(), 0),
                            shown.contains(team.id()) ? Minutes.of(teams.get(team.id())) : null)));
        }
        return many;
    }
}
