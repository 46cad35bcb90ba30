package nl.overbrug.monitor;

import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see which figures of the monitor. */
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
        current.require(Role.MENTOR, Role.POLICY, Role.MANAGER);
    }

    /** @throws AccessDeniedException for who may not see these; and for all when nothing is kept back of people who are not invented */
    public void require(Scope scope) {
        require();
        if (scope.exact() && !demo) {
            throw new AccessDeniedException("exact numbers are for the demo");
        }
    }
}
