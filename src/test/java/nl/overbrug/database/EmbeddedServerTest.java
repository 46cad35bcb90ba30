package nl.overbrug.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.overbrug.TestBinaries;
import nl.overbrug.kernel.StartFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    private static Path temp;

    private static EmbeddedServer server;
    private static final AtomicBoolean fell = new AtomicBoolean();

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(settings(temp.resolve("data")), () -> fell.set(true));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        assertThat(fell).as("an end that was asked for").isFalse();
    }

    @Test
    void what_is_committed_is_on_the_disk() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void it_listens_on_this_machine_only_and_through_no_file() throws SQLException {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void the_version_is_the_one_that_is_packed() throws SQLException {
        assertThat(setting("server_version")).startsWith(EmbeddedServer.MAJOR_VERSION + ".");
    }

    @Test
    void files_of_another_version_are_left_alone() throws IOException {
        Path data = temp.resolve("ouder");
        Path version = Files.createDirectories(data.resolve("postgres")).resolve("PG_VERSION");
        Files.writeString(version, "16");
        Files.writeString(data.resolve("database-initialised"), "");

        assertThatThrownBy(() -> EmbeddedServer.start(settings(data), () -> {}))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("PostgreSQL 16");
        assertThat(version).exists();
    }

    @Test
    void a_server_that_dies_by_itself_is_noticed() throws Exception {
        DatabaseSettings settings = settings(temp.resolve("valt"));
        CompletableFuture<Boolean> noticed = new CompletableFuture<>();
        EmbeddedServer falling = EmbeddedServer.start(settings, () -> noticed.complete(true));

        Path pidFile = temp.resolve("valt/postgres/postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle.of(server).orElseThrow().destroyForcibly();

        assertThat(noticed.get(30, TimeUnit.SECONDS)).isTrue();
        falling.close();
    }

    @Test
    void nobody_gets_in_without_the_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedServer.USER, "geraden"))
                .hasMessageContaining("authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedServer.USER, null))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_named_database_that_answers_is_taken() {
        DatabaseSettings.Named named = new DatabaseSettings.Named(server.url(), EmbeddedServer.USER, server.password());

        assertThat(NamedDatabase.checked(named)).isSameAs(named);
    }

    @Test
    void a_named_database_with_another_password_is_said_without_telling_it() {
        DatabaseSettings.Named named = new DatabaseSettings.Named(server.url(), EmbeddedServer.USER, "geheim");

        assertThatThrownBy(() -> NamedDatabase.checked(named))
                .isInstanceOf(StartFault.class)
                .hasMessageContainingAll("antwoordt niet", "does not answer")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void another_kind_of_database_is_refused() {
        DatabaseSettings.Named named = new DatabaseSettings.Named("jdbc:h2:mem:x", "x", "x");

        assertThatThrownBy(() -> NamedDatabase.checked(named))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    private static DatabaseSettings settings(Path data) {
        return new DatabaseSettings(data, TestBinaries.folder(), true, new DatabaseSettings.Named(null, null, null));
    }

    private static String setting(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), EmbeddedServer.USER, server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
