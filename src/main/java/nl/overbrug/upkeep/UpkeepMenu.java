package nl.overbrug.upkeep;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class UpkeepMenu {

    @Bean
    NavItem stuckInMenu() {
        return new NavItem(92, "/beheer/vastgelopen", "upkeep.vastgelopen", Set.of(Role.ADMIN));
    }
}
