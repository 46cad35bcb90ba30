package nl.overbrug.people;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

@Service
class PersonOfRequest implements CurrentPerson {

    @Override
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof LoggedIn loggedIn
                ? Optional.of(loggedIn.person())
                : Optional.empty();
    }

    @Override
    public Person get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    @Override
    public Person require(Role... anyOf) {
        Person person = get();
        if (Stream.of(anyOf).noneMatch(person::has)) {
            throw new AccessDeniedException("none of the roles that this asks");
        }
        return person;
    }

    @Override
    public Person requireMentorOf(UUID teamId) {
        Person person = require(Role.MENTOR);
        if (!person.inTeam(teamId)) {
            throw new AccessDeniedException("not of this team");
        }
        return person;
    }
}
