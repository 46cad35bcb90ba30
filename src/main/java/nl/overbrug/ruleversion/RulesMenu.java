package nl.overbrug.ruleversion;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RulesMenu {

    /** For policy officers the rules come first. */
    @Bean
    NavItem ownRulesItem() {
        return new NavItem(5, "/regels", "regels.menu", Set.of(Role.POLICY));
    }

    @Bean
    NavItem rulesItem() {
        return new NavItem(70, "/regels", "regels.menu", Set.of(Role.MENTOR, Role.TEAM_LEAD, Role.MANAGER));
    }
}
