package nl.overbrug.worklist;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class WorklistMenu {

    @Bean
    NavItem worklistItem() {
        return new NavItem(10, "/werklijst", "worklist.menu", Set.of(Role.MENTOR));
    }
}
