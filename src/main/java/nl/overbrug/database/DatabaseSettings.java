package nl.overbrug.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param dataDir folder of the embedded database, kept between starts
 * @param binariesDir where the embedded database's programs are unpacked; in the data folder unless named
 * @param durable whether the embedded database waits for the disk at every commit; off only where data is thrown away
 * @param datasource the database to use instead of the embedded one
 */
@ConfigurationProperties("overbrug")
record DatabaseSettings(
        @DefaultValue("data") Path dataDir,
        Path binariesDir,
        @DefaultValue("true") boolean durable,
        @DefaultValue Named datasource) {

    /** A PostgreSQL (14 or later) by its JDBC address; without an address the embedded one is used. */
    record Named(String url, String username, String password) {

        boolean isGiven() {
            return url != null && !url.isBlank();
        }
    }
}
