package nl.overbrug.people;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person as Spring Security carries it through a request and a session.
 *
 * @param passwordHash what a password is checked against, only while logging in
 */
record LoggedIn(Person person, String passwordHash, int passwordNumber, boolean mustChangePassword)
        implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(person);
    }

    static List<SimpleGrantedAuthority> authorities(Person person) {
        return person.roles().stream()
                .map(Role::authority)
                .sorted()
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    /** What a session keeps. */
    LoggedIn withoutPassword() {
        return new LoggedIn(person, "", passwordNumber, mustChangePassword);
    }

    @Override
    public String toString() {
        return "LoggedIn[" + person.id() + "]";
    }
}
