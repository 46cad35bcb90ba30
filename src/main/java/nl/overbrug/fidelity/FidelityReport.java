package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Fidelity of the whole municipality for managers and policy officers, of a team of three mentors or more for managers and for the lead of
 * that team. Who has none of these roles gets an {@link AccessDeniedException}.
 */
@Service
public class FidelityReport {

    /** Six years. */
    private static final int HALF_YEARS = 12;

    private final Observations observations;
    private final TallyRows rows;
    private final Protocol protocol;
    private final People people;
    private final CurrentPerson current;

    FidelityReport(Observations observations, TallyRows rows, Protocol protocol, People people, CurrentPerson current) {
        this.observations = observations;
        this.rows = rows;
        this.protocol = protocol;
        this.people = people;
        this.current = current;
    }

    /** @param figures null when the team may not be shown */
    public record OfTeam(UUID id, String name, Figures figures) {}

    /**
     * A half-year of conversations.
     *
     * @param since its first day
     */
    public record OfHalfYear(LocalDate since, Figures figures) {}

    /** The years in which trajectories began, the last one first. */
    public List<Integer> years() {
        current.require(Role.MANAGER, Role.POLICY, Role.TEAM_LEAD);
        observations.upToDate();
        return rows.years().keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * @param year of the start of the trajectories; null for all
     */
    public Figures everybody(Integer year) {
        allowed();
        observations.upToDate();
        return Figures.of(tallies(year), protocol.today().steps());
    }

    private Tallies tallies(Integer year) {
        Tallies all = rows.everybody();
        return year == null ? all : all.shown(rows.years()).getOrDefault(year, Tallies.NOBODY);
    }

    /** The last six years by half-year, the first one first; those of too few mentors without figures, those of nobody left out. */
    public List<OfHalfYear> halfYears() {
        allowed();
        observations.upToDate();
        Protocol.OfDay ofDay = protocol.today();
        SortedMap<LocalDate, Tallies> all = rows.halfYears();
        Map<LocalDate, Tallies> shown = rows.everybody().shown(all);
        return all.keySet().stream()
                .skip(Math.max(0, all.size() - HALF_YEARS))
                .map(since ->
                        new OfHalfYear(since, Figures.of(shown.getOrDefault(since, Tallies.NOBODY), ofDay.steps())))
                .toList();
    }

    /** Whether who asks may see teams. */
    public boolean showsTeams() {
        return allowed().has(Role.MANAGER);
    }

    /** Every team by name, of the trajectories that began in a year; none for who may not see teams. */
    public List<OfTeam> teams(int year) {
        return showsTeams() ? teams(year, team -> true) : List.of();
    }

    /** The own team, for a team lead. */
    public OfTeam ownTeam(int year) {
        UUID own = current.require(Role.TEAM_LEAD).teamId();
        return teams(year, team -> team.id().equals(own)).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("a team lead without a team"));
    }

    /** A team is there within a year only: beside that of all years, two filters together would leave few mentors. */
    private List<OfTeam> teams(int year, Predicate<People.Team> asked) {
        observations.upToDate();
        Tallies whole = tallies(year);
        Map<UUID, Tallies> shown = whole.isShown() ? whole.shown(rows.teams(year)) : Map.of();
        Map<ProtocolStep, StepWords> steps = protocol.today().steps();
        return people.teams().stream()
                .filter(asked)
                .map(team -> new OfTeam(
                        team.id(),
                        team.name(),
                        shown.containsKey(team.id()) ? Figures.of(shown.get(team.id()), steps) : null))
                .toList();
    }

    /** One team, for a manager; empty when there is no such team. */
    public Optional<OfTeam> team(UUID id, int year) {
        current.require(Role.MANAGER);
        return teams(year, team -> team.id().equals(id)).stream().findFirst();
    }

    private Person allowed() {
        return current.require(Role.MANAGER, Role.POLICY);
    }
}
