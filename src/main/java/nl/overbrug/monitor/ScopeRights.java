package nl.overbrug.monitor;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.monitor.Scope.Part;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see which figures: a manager and a policy officer the municipality, a team lead the own team, a mentor the own caseload. */
@Component
public class ScopeRights {

    private final CurrentPerson current;
    private final boolean demo;

    ScopeRights(CurrentPerson current, Environment environment) {
        this.current = current;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** @throws AccessDeniedException for who may see no figures at all */
    public void require() {
        current.require(Role.MENTOR, Role.TEAM_LEAD, Role.POLICY, Role.MANAGER);
    }

    /** @throws AccessDeniedException for who may not see these; and for all when nothing is kept back of people who are not invented */
    public void require(Scope scope) {
        require();
        boolean may = scope.part() == Part.CASELOAD
                ? caseload().filter(scope.of()::equals).isPresent()
                : seesMunicipality()
                        || scope.part() == Part.TEAM
                                && team().filter(scope.of()::equals).isPresent();
        if (!may || (scope.exact() && !demo)) {
            throw new AccessDeniedException("not the figures of this person");
        }
    }

    /** Managers and policy officers see everybody, and all parts. */
    boolean seesMunicipality() {
        Person me = current.get();
        return me.has(Role.MANAGER) || me.has(Role.POLICY);
    }

    /** The team of a team lead. */
    Optional<String> team() {
        return of(Role.TEAM_LEAD, Person::teamId);
    }

    /** The mentor whose caseload it is. */
    Optional<String> caseload() {
        return of(Role.MENTOR, Person::id);
    }

    private Optional<String> of(Role role, Function<Person, UUID> id) {
        Person me = current.get();
        return me.has(role) ? Optional.ofNullable(id.apply(me)).map(UUID::toString) : Optional.empty();
    }
}
