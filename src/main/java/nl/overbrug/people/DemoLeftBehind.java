package nl.overbrug.people;

import nl.overbrug.kernel.StartFault;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody may know the passwords of the demo, so a database that has served it serves nothing else. */
@Component
@Profile("!demo")
class DemoLeftBehind implements SmartInitializingSingleton {

    private final AccountRows accounts;

    DemoLeftBehind(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (DemoAccounts.all().stream()
                .anyMatch(person -> accounts.find(person.id()).isPresent())) {
            throw new StartFault(
                    "Deze gegevens zijn van een demonstratie, met wachtwoorden die iedereen kent; neem een lege map of een lege database",
                    "This data is of a demonstration, with passwords that everybody knows; take an empty folder or an empty database");
        }
    }
}
