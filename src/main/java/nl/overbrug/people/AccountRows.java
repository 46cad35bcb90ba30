package nl.overbrug.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRows {

    private static final String SELECT = """
        select a.*, array(select role from people_account_role r where r.account_id = a.id) as roles
          from people_account a
        """;

    private final JdbcClient jdbc;
    private final MovableClock clock;

    AccountRows(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(AccountRows::account)
                .optional();
    }

    Optional<Account> find(String username) {
        return jdbc.sql(SELECT + " where a.username = :username")
                .param("username", lower(username))
                .query(AccountRows::account)
                .optional();
    }

    /** Only active accounts can log in. */
    Optional<LoggedIn> login(String username) {
        return jdbc.sql(SELECT + " where a.active and a.username = :username")
                .param("username", lower(username))
                .query(AccountRows::loggedIn)
                .optional();
    }

    Optional<LoggedIn> login(UUID id) {
        return jdbc.sql(SELECT + " where a.active and a.id = :id")
                .param("id", id)
                .query(AccountRows::loggedIn)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(SELECT + " order by not a.active, a.display_name, a.username")
                .query(AccountRows::account)
                .list();
    }

    List<Person> mentorsOf(UUID teamId) {
        return jdbc.sql(SELECT + """
             where a.active and a.team_id = :team
               and exists (select 1 from people_account_role r
                            where r.account_id = a.id and r.role = 'MENTOR')
             order by a.display_name, a.username
            """)
                .param("team", teamId)
                .query(AccountRows::person)
                .list();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        Set<UUID> known = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        if (!known.isEmpty()) {
            jdbc.sql("select id, display_name from people_account where id in (:ids)")
                    .param("ids", known)
                    .query((row, n) -> names.put(row.getObject("id", UUID.class), row.getString("display_name")))
                    .list();
        }
        return names;
    }

    Optional<Instant> since(UUID id) {
        return jdbc.sql("select created_at from people_account where id = :id")
                .param("id", id)
                .query((row, n) ->
                        row.getObject("created_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** How many active administrators there are; whoever asks holds the others off until the transaction ends. */
    long activeAdministrators() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('people_account_role ADMIN'))")
                .query((row, n) -> n)
                .list();
        return jdbc.sql("""
            select count(*) from people_account a
              join people_account_role r on r.account_id = a.id and r.role = 'ADMIN'
             where a.active
            """).query(Long.class).single();
    }

    /** @return false when the username is taken */
    boolean insert(Person person, String passwordHash, boolean mustChangePassword) {
        int inserted = jdbc.sql("""
            insert into people_account (id, version, username, display_name, password_hash,
                password_number, must_change_password, active, team_id, created_at)
            values (:id, 1, :username, :displayName, :hash, 1, :mustChange, true, :team, :at)
            on conflict (username) do nothing
            """)
                .param("id", person.id())
                .param("username", lower(person.username()))
                .param("displayName", person.displayName())
                .param("hash", passwordHash)
                .param("mustChange", mustChangePassword)
                .param("team", person.teamId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 1) {
            insertRoles(person.id(), person.roles());
        }
        return inserted == 1;
    }

    /** @return false when somebody else changed it since this version */
    boolean update(Account account, int version) {
        Person person = account.person();
        int updated = jdbc.sql("""
            update people_account
               set version = version + 1, display_name = :displayName, team_id = :team, active = :active
             where id = :id and version = :version
            """)
                .param("displayName", person.displayName())
                .param("team", person.teamId())
                .param("active", account.active())
                .param("id", person.id())
                .param("version", version)
                .update();
        if (updated == 1) {
            jdbc.sql("delete from people_account_role where account_id = :id")
                    .param("id", person.id())
                    .update();
            insertRoles(person.id(), person.roles());
        }
        return updated == 1;
    }

    void setPassword(UUID id, String passwordHash, boolean mustChange) {
        jdbc.sql("""
            update people_account
               set password_hash = :hash, must_change_password = :mustChange,
                   password_number = password_number + 1
             where id = :id
            """)
                .param("hash", passwordHash)
                .param("mustChange", mustChange)
                .param("id", id)
                .update();
    }

    private void insertRoles(UUID id, Set<Role> roles) {
        roles.forEach(role -> jdbc.sql("insert into people_account_role (account_id, role) values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update());
    }

    private static String lower(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                person(row, n),
                row.getInt("version"),
                row.getBoolean("active"),
                row.getBoolean("must_change_password"));
    }

    private static LoggedIn loggedIn(ResultSet row, int n) throws SQLException {
        return new LoggedIn(
                person(row, n),
                row.getString("password_hash"),
                row.getInt("password_number"),
                row.getBoolean("must_change_password"));
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                roles(row.getArray("roles")),
                row.getObject("team_id", UUID.class));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
        return Set.copyOf(roles);
    }
}
