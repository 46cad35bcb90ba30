package nl.overbrug.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The accounts and teams as the steps need them. */
public interface People {

    Optional<Person> byId(UUID id);

    Optional<Person> byUsername(String username);

    /** The active mentors of a team, by name. */
    List<Person> mentorsOf(UUID teamId);

    /** Display names by id; null and ids that are unknown are left out. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** When the account was made; empty when there is none. */
    Optional<Instant> since(UUID id);

    /** Every team, by name. */
    List<Team> teams();

    /** Does the work as this person, whoever is logged in; used where cases are pushed through the same API as the pages. */
    <T> T as(Person person, Supplier<T> work);

    record Team(UUID id, String name) {}
}
