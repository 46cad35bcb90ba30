package nl.overbrug.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

@Service
class StoredPeople implements People {

    private final AccountRows accounts;
    private final TeamRows teams;

    StoredPeople(AccountRows accounts, TeamRows teams) {
        this.accounts = accounts;
        this.teams = teams;
    }

    @Override
    public Optional<Person> byId(UUID id) {
        return accounts.find(id).map(Account::person);
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return accounts.find(username).map(Account::person);
    }

    @Override
    public List<Person> mentorsOf(UUID teamId) {
        return accounts.mentorsOf(teamId);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return accounts.names(ids);
    }

    @Override
    public Optional<Instant> since(UUID id) {
        return accounts.since(id);
    }

    @Override
    public List<Team> teams() {
        return teams.all();
    }

    @Override
    public <T> T as(Person person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(PasswordLogin.token(new LoggedIn(person, "", 0, false), null));
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
