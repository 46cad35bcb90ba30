package nl.overbrug.exchange;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ExchangeMenu {

    @Bean
    NavItem importInMenu() {
        return new NavItem(93, "/beheer/import", "exchange.inlezen", Set.of(Role.ADMIN));
    }
}
