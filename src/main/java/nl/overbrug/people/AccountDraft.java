package nl.overbrug.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Problem;

/**
 * What an administrator says of an account.
 *
 * @param username 2 to 50 small letters, digits, dots, dashes or underscores; fixed once the account is made
 * @param teamId null for people outside any team; a mentor and a team lead have one
 */
public record AccountDraft(String username, String displayName, Set<Role> roles, UUID teamId) {

    private static final int LONGEST_NAME = 100;
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,49}";

    public AccountDraft {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    List<Problem> problems(List<People.Team> teams) {
        List<Problem> problems = new ArrayList<>();
        if (username == null || username.isBlank()) {
            problems.add(Problem.missing("username"));
        } else if (!username.matches(USERNAME)) {
            problems.add(Problem.of("username", "probleem.gebruikersnaam"));
        }
        if (displayName == null || displayName.isBlank()) {
            problems.add(Problem.missing("displayName"));
        } else if (displayName.length() > LONGEST_NAME) {
            problems.add(Problem.of("displayName", "probleem.te-lang", LONGEST_NAME));
        }
        roleProblems(problems);
        teamProblems(problems, teams);
        return problems;
    }

    private void roleProblems(List<Problem> problems) {
        if (roles.isEmpty()) {
            problems.add(Problem.of("roles", "probleem.verplicht-keuze"));
        } else if (roles.contains(Role.ADMIN) && roles.contains(Role.MENTOR)) {
            // An administrator never needs the content of a dossier.
            problems.add(Problem.of("roles", "probleem.beheer-en-mentor"));
        }
    }

    private void teamProblems(List<Problem> problems, List<People.Team> teams) {
        if (teamId == null && roles.contains(Role.MENTOR)) {
            problems.add(Problem.of("teamId", "probleem.mentor-zonder-team"));
        } else if (teamId == null && roles.contains(Role.TEAM_LEAD)) {
            problems.add(Problem.of("teamId", "probleem.teamleider-zonder-team"));
        } else if (teamId != null && teams.stream().noneMatch(team -> team.id().equals(teamId))) {
            problems.add(Problem.of("teamId", "probleem.onbekende-keuze"));
        }
    }
}
