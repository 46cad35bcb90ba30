package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: starting, stopping, being killed, and what it says when it cannot start. */
class StartIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    /** One walk, because a start is dear: a first start that failed, a second program, a kill, a clean stop. */
    @Test
    void what_was_committed_survives_a_failed_first_start_a_second_program_and_a_kill() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres/base"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");

        try (OverbrugProcess first = OverbrugProcess.start(dataDir(data)).ready();
                OverbrugProcess meanwhile = OverbrugProcess.start(dataDir(data))) {
            insertTeam(data, "Team Vast");
            assertOneLine(meanwhile, "is al in gebruik door een andere Overbrug", "is in use by another Overbrug");
            assertThat(first.err()).isEmpty();
            first.kill().exitCode();
        }
        assertThat(data.resolve("postgres/postmaster.pid")).exists();

        try (OverbrugProcess second = OverbrugProcess.start(dataDir(data)).ready()) {
            assertThat(second.out()).contains("database server of an earlier run", "demo");
            assertThat(countTeams(data, "Team Vast")).isEqualTo(1);
            assertThat(second.terminate().exitCode()).isEqualTo(143);
            assertThat(second.err()).isEmpty();
            assertThat(second.out()).doesNotContain("Exception", "ERROR");
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_database_of_our_own_that_dies_takes_the_program_along_and_the_next_start_finds_all_that_was_saved()
            throws Exception {
        Path data = folder.resolve("data");
        try (OverbrugProcess overbrug = OverbrugProcess.start(dataDir(data)).ready()) {
            insertTeam(data, "Team Staat");
            String server = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(0)
                    .strip();
            ProcessHandle.of(Long.parseLong(server)).orElseThrow().destroyForcibly();

            assertThat(overbrug.exitCode()).isEqualTo(1);
            assertThat(overbrug.err().strip())
                    .contains("De database is onverwacht gestopt", "stopped unexpectedly")
                    .hasLineCount(1);
        }
        try (OverbrugProcess second = OverbrugProcess.start(dataDir(data)).ready()) {
            assertThat(countTeams(data, "Team Staat")).isEqualTo(1);
            assertThat(second.err()).isEmpty();
        }

        try (OverbrugProcess earnest = OverbrugProcess.start(dataDir(data), "--spring.profiles.active=earnest")) {
            assertOneLine(earnest, "zijn van een demonstratie", "is of a demonstration");
        }
    }

    @Test
    void a_taken_port_is_said_in_one_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                OverbrugProcess overbrug =
                        OverbrugProcess.start(dataDir(folder), "--server.port=" + taken.getLocalPort())) {
            assertOneLine(overbrug, "Poort %d is al in gebruik".formatted(taken.getLocalPort()), "is in use");
            assertThat(folder.resolve("postgres/PG_VERSION")).exists();
            assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void a_database_that_does_not_answer_is_said_in_one_line_without_its_password() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        try (OverbrugProcess overbrug = OverbrugProcess.start(
                "--overbrug.datasource.url=jdbc:postgresql://127.0.0.1:%d/overbrug?password=geheim".formatted(closed),
                "--overbrug.datasource.username=overbrug")) {
            assertOneLine(overbrug, "antwoordt niet", "does not answer");
            assertThat(overbrug.err()).doesNotContain("geheim");
            assertThat(overbrug.out()).contains("the demo is off").doesNotContain("geheim");
        }
    }

    @Test
    void an_unknown_option_and_an_unknown_value_are_said_in_one_line() {
        try (OverbrugProcess misspelt = OverbrugProcess.start("--overbrug.datasouce.url=x");
                OverbrugProcess value = OverbrugProcess.start(dataDir(folder), "--overbrug.durable=soms");
                OverbrugProcess jobs = OverbrugProcess.start(dataDir(folder), "--overbrug.jobs=on");
                OverbrugProcess port = OverbrugProcess.start("--server.port=poort")) {
            assertOneLine(misspelt, "De optie --overbrug.datasouce.url bestaat niet", "There is no option");
            assertOneLine(value, "De waarde van", "is unknown or not possible");
            assertOneLine(jobs, "De waarde van overbrug.jobs", "is unknown or not possible");
            assertOneLine(port, "server.port is geen poort", "is no port");
        }
    }

    @Test
    void on_a_database_that_is_named_there_is_no_demo_and_the_command_line_makes_the_first_administrator()
            throws Exception {
        EmbeddedPostgres named = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "test-binaries", "postgres").toFile())
                .setDataDirectory(folder.resolve("named"))
                .start();
        String[] options = {
            "--overbrug.datasource.url=" + named.getJdbcUrl("postgres", "postgres"), "--overbrug.create-admin=eerste"
        };
        try (OverbrugProcess first = OverbrugProcess.start(options).ready()) {
            assertThat(first.out()).contains("the demo is off");
            assertFirstAdministratorOnly(first);
            named.close();
            first.notReady();
        } finally {
            named.close();
        }
    }

    @Test
    void a_second_first_administrator_is_refused() {
        try (OverbrugProcess demo = OverbrugProcess.start(dataDir(folder), "--overbrug.create-admin=tweede")) {
            assertOneLine(demo, "er is al een beheerder", "an administrator exists");
            assertThat(demo.out()).doesNotContain("wachtwoord van");
        }
    }

    private static void assertFirstAdministratorOnly(OverbrugProcess overbrug) throws Exception {
        Matcher password =
                Pattern.compile("one-time password of eerste: (\\S+)").matcher(overbrug.out());
        assertThat(password.results()).hasSize(1);
        password.reset().find();
        Visitor visitor = Visitor.at(overbrug.port().orElseThrow());
        assertThat(visitor.get("/inloggen").body()).doesNotContain("mentor1");
        assertThat(visitor.get("/api/v1/bestaat-niet").status()).isEqualTo(401);
        assertThat(visitor.get("/api/v1/bestaat-niet").headers()).doesNotContainKey("www-authenticate");
        assertThat(asProgram(overbrug, "eerste:niet-" + password.group(1))).isEqualTo(401);
        assertThat(asProgram(overbrug, "eerste:" + password.group(1))).isEqualTo(403); // an own password comes first
        assertThat(visitor.logIn("mentor1", "overbrug-demo").location()).isEqualTo("/inloggen?fout");
        assertThat(visitor.logIn("eerste", password.group(1)).location()).isEqualTo("/");
        assertThat(visitor.get("/beheer/accounts").location()).isEqualTo("/mijn/wachtwoord");
    }

    private static int asProgram(OverbrugProcess overbrug, String login) throws Exception {
        String encoded = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + overbrug.port().orElseThrow() + "/api/v1/bestaat-niet"))
                                .header("Authorization", "Basic " + encoded)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static void assertOneLine(OverbrugProcess overbrug, String dutch, String english) {
        assertThat(overbrug.exitCode()).isEqualTo(1);
        assertThat(overbrug.err().strip()).contains(dutch, english).hasLineCount(1);
        assertThat(overbrug.out()).doesNotContain("Exception", "\tat ");
    }

    private static String dataDir(Path data) {
        return "--overbrug.data-dir=" + data;
    }

    private static void insertTeam(Path data, String name) throws Exception {
        try (Connection connection = OwnDatabase.connect(data);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into people_team values (gen_random_uuid(), 1, '%s')".formatted(name));
        }
    }

    private static int countTeams(Path data, String name) throws Exception {
        return count(data, "select count(*) from people_team where name = '%s'".formatted(name));
    }

    private static int count(Path data, String sql) throws Exception {
        try (Connection connection = OwnDatabase.connect(data);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
