package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import nl.overbrug.OverbrugProcess;
import nl.overbrug.monitor.ReachApiTest;

/**
 * All dossiers go out, come into an Overbrug that has none, and go out again: the same bytes, and the same figures in between. The first try is
 * killed half-way, and leaves nothing.
 */
final class GoesRound {

    private static final String PARTICIPANTS = "select count(*) from trajectory_participant";

    private final Path folder;
    private final DataFolder other;

    GoesRound(Path folder) {
        this.folder = folder;
        this.other = new DataFolder(folder.resolve("other"));
    }

    void from(DataFolder data, String address, String figures) throws Exception {
        Path first = exported(data, "first.zip");
        try (OverbrugProcess overbrug = start()) {
            killedHalfWay(overbrug, first);
        }
        try (OverbrugProcess overbrug = start()) {
            assertThat(other.number(PARTICIPANTS)).isZero();
            assertThat(send(overbrug, first).get().body()).contains("\"ingelezen\":true");
            assertThat(other.number(PARTICIPANTS)).isPositive();
            assertThat(ReachApiTest.plain(get(overbrug, address))).isEqualTo(figures);
            assertThat(overbrug.out()).doesNotContain("ERROR");
        }
        assertThat(exported(other, "second.zip")).hasSameBinaryContentAs(first);
    }

    /** Somebody holds a table that it needs, so that it has stored some rows and not all. */
    private void killedHalfWay(OverbrugProcess overbrug, Path bundle) throws Exception {
        try (Connection held = other.connect()) {
            held.setAutoCommit(false);
            held.createStatement().execute("lock table trajectory_conversation in share mode");
            send(overbrug, bundle);
            overbrug.until(() -> other.number("select count(*) from pg_locks where not granted") > 0)
                    .kill()
                    .exitCode();
        }
    }

    private OverbrugProcess start() {
        return OverbrugProcess.start(other.option(), "--overbrug.jobs=false").ready();
    }

    private Path exported(DataFolder data, String name) {
        Path file = folder.resolve(name);
        try (OverbrugProcess export = OverbrugProcess.start("export", file.toString(), data.option())) {
            assertThat(export.exitCode()).as(export.err()).isZero();
        }
        return file;
    }

    private static CompletableFuture<HttpResponse<String>> send(OverbrugProcess overbrug, Path bundle)
            throws Exception {
        HttpRequest request = request(overbrug, "/api/v1/import", "beheer")
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(bundle)))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String get(OverbrugProcess overbrug, String address) throws Exception {
        HttpRequest request = request(overbrug, address, "manager").build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder request(OverbrugProcess overbrug, String address, String who) {
        String login = Base64.getEncoder().encodeToString((who + ":overbrug-demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + overbrug.port().orElseThrow() + address))
                .header("Authorization", "Basic " + login);
    }
}
