package nl.overbrug.page;

import java.util.Set;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The administrators' entries. They stand here because accounts and teams lie under this module and cannot know its menu. */
@Configuration
class PeopleMenu {

    @Bean
    NavItem accountsInMenu() {
        return new NavItem(90, "/beheer/accounts", "people.accounts", Set.of(Role.ADMIN));
    }

    @Bean
    NavItem teamsInMenu() {
        return new NavItem(91, "/beheer/teams", "people.teams", Set.of(Role.ADMIN));
    }
}
