package nl.overbrug.people;

import java.util.Optional;
import java.util.UUID;

/** Who is asking. Every step's API decides access with this, never a page alone. */
public interface CurrentPerson {

    /** Who is logged in; empty for the system itself (timers, start-up). */
    Optional<Person> find();

    /**
     * Who is logged in.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is
     */
    Person get();

    /**
     * @return who is logged in
     * @throws org.springframework.security.access.AccessDeniedException when the person has none of these roles
     */
    Person require(Role... anyOf);

    /**
     * A mentor of this team (may read what the team handles).
     *
     * @throws org.springframework.security.access.AccessDeniedException otherwise
     */
    Person requireMentorOf(UUID teamId);
}
