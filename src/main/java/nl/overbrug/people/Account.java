package nl.overbrug.people;

import java.util.UUID;

/**
 * A way in for one person, as an administrator sees it.
 *
 * @param version goes up with every change, so that a page that was overtaken is noticed
 * @param active whether the person may log in
 * @param mustChangePassword whether the password was given by an administrator and must first be replaced
 */
public record Account(Person person, int version, boolean active, boolean mustChangePassword) {

    public UUID id() {
        return person.id();
    }
}
