package nl.overbrug.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import nl.overbrug.kernel.StartFault;
import org.postgresql.Driver;

/** The PostgreSQL that was named: asked once before anything is built on it, so that a wrong address is one clear line. */
final class NamedDatabase {

    private static final int OLDEST = 14;
    private static final String PATIENCE_SECONDS = "10";

    private NamedDatabase() {}

    /** @throws StartFault when it does not answer, is no PostgreSQL or is too old */
    static DatabaseSettings.Named checked(DatabaseSettings.Named named) {
        try (Connection connection = new Driver().connect(named.url(), login(named))) {
            if (connection == null) {
                throw new StartFault(
                        "overbrug.datasource.url moet beginnen met jdbc:postgresql:",
                        "overbrug.datasource.url must start with jdbc:postgresql:");
            }
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartFault(
                        "Overbrug werkt met PostgreSQL %d of nieuwer; deze database is versie %d"
                                .formatted(OLDEST, version),
                        "Overbrug works with PostgreSQL %d or later; this database is version %d"
                                .formatted(OLDEST, version));
            }
            return named;
        } catch (SQLException e) {
            throw new StartFault(
                    "De database %s antwoordt niet: %s".formatted(address(named), e.getMessage()),
                    "The database %s does not answer: %s".formatted(address(named), e.getMessage()));
        }
    }

    private static Properties login(DatabaseSettings.Named named) {
        Properties login = new Properties();
        login.setProperty("loginTimeout", PATIENCE_SECONDS);
        login.setProperty("connectTimeout", PATIENCE_SECONDS);
        if (named.username() != null) {
            login.setProperty("user", named.username());
        }
        if (named.password() != null) {
            login.setProperty("password", named.password());
        }
        return login;
    }

    /** Without what follows the question mark: a password may stand there. */
    private static String address(DatabaseSettings.Named named) {
        return named.url().replaceFirst("\\?.*", "");
    }
}
