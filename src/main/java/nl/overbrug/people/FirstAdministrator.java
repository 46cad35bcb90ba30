package nl.overbrug.people;

import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.kernel.StartFault;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code --overbrug.create-admin=NAME}: the first way in, where no account exists. The password is printed once, on standard output and not
 * in the log, and must be replaced at the first login.
 */
@Component
@ConditionalOnProperty("overbrug.create-admin")
class FirstAdministrator implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final String username;

    FirstAdministrator(Accounts accounts, @Value("${overbrug.create-admin}") String username) {
        this.accounts = accounts;
        this.username = username;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Result<GivenPassword> created = accounts.createFirstAdministrator(username);
        if (!created.isDone()) {
            throw fault(created.problems().get(0));
        }
        String password = created.value().password();
        System.out.println("Eenmalig wachtwoord van / one-time password of " + username + ": " + password);
    }

    private static StartFault fault(Problem problem) {
        return switch (problem.code()) {
            case "probleem.beheerder-bestaat" ->
                new StartFault(
                        "overbrug.create-admin: er is al een beheerder; die kan accounts maken op /beheer/accounts",
                        "overbrug.create-admin: an administrator exists, and can make accounts at /beheer/accounts");
            case "probleem.gebruikersnaam-bezet" ->
                new StartFault(
                        "overbrug.create-admin: deze gebruikersnaam bestaat al",
                        "overbrug.create-admin: this username exists");
            default ->
                new StartFault(
                        "overbrug.create-admin: een gebruikersnaam heeft 2 tot 50 kleine letters, cijfers, punten of streepjes",
                        "overbrug.create-admin: a username has 2 to 50 small letters, digits, dots or dashes");
        };
    }
}
