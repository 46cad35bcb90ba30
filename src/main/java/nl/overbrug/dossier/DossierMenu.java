package nl.overbrug.dossier;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DossierMenu {

    @Bean
    NavItem caseloadItem() {
        return new NavItem(15, "/trajecten", "trajectory.menu", Set.of(Role.MENTOR));
    }
}
