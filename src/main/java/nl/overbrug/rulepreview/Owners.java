package nl.overbrug.rulepreview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.SubjectAccess;
import nl.overbrug.people.SubjectKeepers;
import org.springframework.stereotype.Component;

/** Asks the steps that own dossiers. */
@Component
class Owners {

    private final List<SubjectKeepers> keepers;
    private final List<SubjectAccess> owners;

    Owners(List<SubjectKeepers> keepers, List<SubjectAccess> owners) {
        this.keepers = keepers;
        this.owners = owners;
    }

    /** The teams that are known. */
    Map<UUID, UUID> teams(Collection<UUID> subjects) {
        Map<UUID, UUID> teams = new HashMap<>();
        keepers.forEach(keeper -> teams.putAll(keeper.teams(subjects)));
        return teams;
    }

    Map<UUID, String> ownOf(UUID mentor) {
        Map<UUID, String> own = new HashMap<>();
        keepers.forEach(keeper -> own.putAll(keeper.ownOf(mentor)));
        return own;
    }

    String pageOf(UUID subject) {
        return owners.stream()
                .map(owner -> owner.pageOf(subject))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
