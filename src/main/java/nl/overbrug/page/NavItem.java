package nl.overbrug.page;

import java.util.Set;
import nl.overbrug.people.Role;

/**
 * An entry of the main menu; each module declares its own as a bean.
 *
 * @param order lower comes first
 * @param messageKey the text
 * @param roles who sees it
 */
public record NavItem(int order, String href, String messageKey, Set<Role> roles) {}
