package nl.overbrug.fidelity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;

/**
 * Fidelity of the whole municipality for managers and policy officers, of a team of three mentors or more for managers only. Who has neither role
 * gets an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class FidelityReport {

    private final Observations observations;
    private final ShareRows rows;
    private final Protocol protocol;
    private final People people;
    private final CurrentPerson current;

    FidelityReport(Observations observations, ShareRows rows, Protocol protocol, People people, CurrentPerson current) {
        this.observations = observations;
        this.rows = rows;
        this.protocol = protocol;
        this.people = people;
        this.current = current;
    }

    /** @param figures null when the team is too small to show */
    public record OfTeam(UUID id, String name, Figures figures) {}

    /** The years in which trajectories began, the last one first. */
    public List<Integer> years() {
        allowed();
        observations.upToDate();
        return rows.years();
    }

    /**
     * @param year of the start of the trajectories; null for all
     */
    public Figures everybody(Integer year) {
        allowed();
        observations.upToDate();
        return Figures.of(rows.ofAll(year), protocol.today().steps());
    }

    /** Every team by name; none for who may not see teams. */
    public List<OfTeam> teams(Integer year) {
        if (!allowed().has(Role.MANAGER)) {
            return List.of();
        }
        observations.upToDate();
        List<ShareRows.Count> counts = rows.ofAll(year);
        Set<UUID> shown = Figures.shownTeams(counts);
        return people.teams().stream()
                .map(team -> new OfTeam(
                        team.id(),
                        team.name(),
                        shown.contains(team.id())
                                ? Figures.of(
                                        Figures.ofTeam(team.id(), counts),
                                        protocol.today().steps())
                                : null))
                .toList();
    }

    /** One team, for a manager; empty when there is no such team. */
    public Optional<OfTeam> team(UUID id, Integer year) {
        current.require(Role.MANAGER);
        return teams(year).stream().filter(team -> team.id().equals(id)).findFirst();
    }

    private Person allowed() {
        return current.require(Role.MANAGER, Role.POLICY);
    }
}
