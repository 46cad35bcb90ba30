package nl.overbrug.instruction;

import java.util.Set;
import nl.overbrug.page.NavItem;
import nl.overbrug.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class InstructionMenu {

    @Bean
    NavItem instructionItem() {
        return new NavItem(75, "/werkinstructie", "instruction.menu", Set.of(Role.MENTOR, Role.POLICY, Role.MANAGER));
    }
}
