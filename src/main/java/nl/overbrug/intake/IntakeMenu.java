package nl.overbrug.intake;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IntakeMenu {

    @Bean
    NavItem referralsItem() {
        return new NavItem(20, "/aanmeldingen", "intake.menu", Set.of(Role.MENTOR));
    }
}
