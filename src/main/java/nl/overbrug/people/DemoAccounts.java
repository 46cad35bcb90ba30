package nl.overbrug.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people of the demo, made when they are not there yet. Everybody may know their password, so they exist nowhere else. */
@Component
@Profile("demo")
public class DemoAccounts implements SmartInitializingSingleton {

    public static final String PASSWORD = "overbrug-demo";

    private static final People.Team NOORD = team(1, "Team Noord (demo)");
    private static final People.Team ZUID = team(2, "Team Zuid (demo)");

    private static final List<Person> PEOPLE = List.of(
            person(1, "mentor1", "Mentor Een (demo)", Role.MENTOR, NOORD),
            person(2, "mentor2", "Mentor Twee (demo)", Role.MENTOR, NOORD),
            person(3, "mentor3", "Mentor Drie (demo)", Role.MENTOR, ZUID),
            person(9, "mentor4", "Mentor Vier (demo)", Role.MENTOR, NOORD),
            person(4, "beleid1", "Beleid Een (demo)", Role.POLICY, null),
            person(5, "beleid2", "Beleid Twee (demo)", Role.POLICY, null),
            person(6, "manager", "Manager (demo)", Role.MANAGER, null),
            person(7, "beheer", "Beheer (demo)", Role.ADMIN, null),
            person(8, "teamleider", "Teamleider (demo)", Role.TEAM_LEAD, NOORD));

    private final AccountRows accounts;
    private final TeamRows teams;
    private final Passwords passwords;

    DemoAccounts(AccountRows accounts, TeamRows teams, Passwords passwords) {
        this.accounts = accounts;
        this.teams = teams;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (People.Team team : List.of(NOORD, ZUID)) {
            if (teams.find(team.id()).isEmpty()) {
                teams.insert(team.id(), team.name());
            }
        }
        for (Person person : PEOPLE) {
            if (accounts.find(person.id()).isEmpty()) {
                accounts.insert(person, passwords.hash(PASSWORD), false);
            }
        }
    }

    static List<Person> all() {
        return PEOPLE;
    }

    /** For the login page. */
    public List<Person> people() {
        return PEOPLE;
    }

    private static People.Team team(int number, String name) {
        return new People.Team(new UUID(0x0DE0, number), name);
    }

    private static Person person(int number, String username, String name, Role role, People.Team team) {
        return new Person(new UUID(0x0DE1, number), username, name, Set.of(role), team == null ? null : team.id());
    }
}
