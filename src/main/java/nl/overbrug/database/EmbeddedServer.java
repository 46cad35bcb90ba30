package nl.overbrug.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import nl.overbrug.kernel.StartFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own, made fit to rely on: the library's defaults are for tests (no fsync, nobody asked for a password, stopped by a
 * hook while others still use it).
 */
final class EmbeddedServer implements AutoCloseable {

    static final String USER = "postgres";
    /** Of the programs that are packed with us; the files of another do not open. */
    static final String MAJOR_VERSION = "17";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    /** After a crash the server first replays its log. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final String password;
    private final EmbeddedPostgres postgres;
    private final FallenServer watch;

    private EmbeddedServer(DataFolder folder, String password, EmbeddedPostgres postgres, FallenServer watch) {
        this.folder = folder;
        this.password = password;
        this.postgres = postgres;
        this.watch = watch;
    }

    /** @param fallen what to do when the server dies unexpectedly */
    static EmbeddedServer start(DatabaseSettings settings, Runnable fallen) {
        DataFolder folder = DataFolder.open(settings.dataDir());
        try {
            Path binaries = binaries(settings, folder);
            Path cluster = folder.cluster();
            requireOurVersion(cluster);
            OrphanedServer.stop(cluster, binaries);
            String password = Files.readString(folder.passwordFile()).strip();
            EmbeddedPostgres postgres = builder(settings, folder, binaries)
                    .setConnectConfig("password", password)
                    .setDataDirectory(cluster)
                    .start();
            LOG.info("Database in {}", folder.path());
            ProcessHandle server = OrphanedServer.find(cluster, binaries).orElseThrow(IllegalStateException::new);
            return new EmbeddedServer(folder, password, postgres, FallenServer.watch(server, fallen));
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            close(folder);
            throw new StartFault(
                    "De database in %s start niet: %s".formatted(folder.path(), e.getMessage()),
                    "The database in %s does not start: %s".formatted(folder.path(), e.getMessage()));
        } catch (StartFault e) {
            close(folder);
            throw e;
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        watch.expectTheEnd();
        postgres.close();
        folder.close();
    }

    private static void requireOurVersion(Path cluster) throws IOException {
        Path file = cluster.resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartFault(
                    "De gegevensmap is van PostgreSQL %s; deze Overbrug heeft PostgreSQL %s"
                            .formatted(version, MAJOR_VERSION),
                    "The data folder is of PostgreSQL %s; this Overbrug has PostgreSQL %s"
                            .formatted(version, MAJOR_VERSION));
        }
    }

    private static EmbeddedPostgres.Builder builder(DatabaseSettings settings, DataFolder folder, Path binaries)
            throws IOException {
        String onOrOff = settings.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setDataDirectoryCustomizer(cluster -> initialised(folder))
                .setServerConfig("fsync", onOrOff)
                .setServerConfig("synchronous_commit", onOrOff)
                .setServerConfig("full_page_writes", onOrOff)
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // Without the lines that repeat a row's values.
                .setServerConfig("log_error_verbosity", "terse")
                // Passed on to initdb; the last of two wins, so these replace the library's "trust".
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /**
     * Unpacked where nobody else can write, not in the library's shared folder under /tmp. The library opens its folder to everybody, so it
     * gets one inside a folder that is closed.
     */
    private static Path binaries(DatabaseSettings settings, DataFolder folder) throws IOException {
        Path named = settings.binariesDir();
        Path closed = named != null ? named.toAbsolutePath() : folder.path().resolve("binaries");
        Path binaries = Files.createDirectories(closed.resolve("postgres"));
        DataFolder.closeToOthers(closed);
        System.setProperty("ot.epg.working-dir", binaries.toString());
        try (Stream<Path> unpacked = Files.list(binaries)) {
            for (Path half : unpacked.filter(dir -> !Files.exists(dir.resolve(".exists")))
                    .toList()) {
                FileSystemUtils.deleteRecursively(half);
            }
        }
        return binaries;
    }

    private static void initialised(DataFolder folder) {
        try {
            folder.markInitialised();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            LOG.debug("while letting go of the data folder", e);
        }
    }
}
