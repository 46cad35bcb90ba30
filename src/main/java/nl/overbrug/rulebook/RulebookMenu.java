package nl.overbrug.rulebook;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RulebookMenu {

    @Bean
    NavItem rulesItem() {
        return new NavItem(70, "/regels", "regels.menu", Set.of(Role.POLICY, Role.MENTOR, Role.MANAGER));
    }
}
