package nl.overbrug.people;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works with Overbrug.
 *
 * @param teamId the team; null for people outside any team
 */
public record Person(UUID id, String username, String displayName, Set<Role> roles, UUID teamId) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean inTeam(UUID team) {
        return teamId != null && teamId.equals(team);
    }
}
