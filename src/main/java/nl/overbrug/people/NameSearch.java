package nl.overbrug.people;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/**
 * What somebody looks for by name in a list. A name is personal and addresses are kept by browsers, proxies and logs, so it is posted, stays
 * in the session until it is cleared, and stands in no address. A page shows what it searches by with {@code page/fields :: sought}.
 */
@Component
public class NameSearch {

    private static final int LONGEST = 120;

    private final HttpSession session;
    private final CurrentPerson current;

    NameSearch(HttpSession session, CurrentPerson current) {
        this.session = session;
        this.current = current;
    }

    /**
     * As the search form of a list posts it, beside filters of its own.
     *
     * @param naam a part of a name, cut to 120 characters; null to look for nobody in particular
     * @param wissen true when the button that clears it was used
     */
    public record Posted(String naam, Boolean wissen) {

        private String sought() {
            return naam == null || Boolean.TRUE.equals(wissen)
                    ? null
                    : naam.substring(0, Math.min(LONGEST, naam.length()));
        }
    }

    /** @param list its address; null when nobody is looked for there */
    public String in(String list) {
        return (String) session.getAttribute(key(list));
    }

    /**
     * Keeps it for as long as this login lasts.
     *
     * @param role who may see this list
     * @return where to go: the list
     * @throws org.springframework.security.access.AccessDeniedException for anybody else
     */
    public String keep(Posted posted, String list, Role role) {
        current.require(role);
        session.setAttribute(key(list), posted.sought());
        return "redirect:" + list;
    }

    private static String key(String list) {
        return NameSearch.class.getName() + list;
    }
}
