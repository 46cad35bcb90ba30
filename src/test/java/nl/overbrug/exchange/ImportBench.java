package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.OverbrugProcess;
import nl.overbrug.bench.InTarget;
import nl.overbrug.bench.Table;
import nl.overbrug.replay.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many finished trajectories the packaged program takes in per second ({@code -Doverbrug.bench.dossiers=1000,10000} for other numbers): with all
 * that Overbrug itself kept of them, and with what another system may have, also without the referrals that led to no trajectory. First it looks whether it could, as the page does too; meanwhile it compiles
 * the rules, which it does at each start and would otherwise take half of the processors away.
 */
class ImportBench {

    @TempDir(factory = InTarget.class)
    private Path folder;

    private final Table table = new Table(
            "Import of finished trajectories",
            "bundle",
            "trajectories",
            "rows",
            "s to look",
            "s to take",
            "trajectories/s",
            "rows/s");

    @Test
    void finished_trajectories_of_overbrug_and_of_another_system() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        Path cohort = folder.resolve("cohort.zip");
        OverbrugProcess.startToMeasure(data.option(), "--overbrug.replay=alphen")
                .ready()
                .close();
        try (OverbrugProcess export = OverbrugProcess.startToMeasure("export", cohort.toString(), data.option())) {
            assertThat(export.exitCode()).as(export.err()).isZero();
        }
        List<Integer> numbers = Stream.of(System.getProperty("overbrug.bench.dossiers", "1000,10000")
                        .split(","))
                .map(Integer::valueOf)
                .toList();
        for (ManyDossiers.Part part : ManyDossiers.Part.values()) {
            for (int number : numbers) {
                // A fresh one each time, so that no key is there already.
                DataFolder empty = new DataFolder(folder.resolve(number + "-" + part.name()));
                try (OverbrugProcess overbrug =
                        OverbrugProcess.startToMeasure(empty.option()).ready()) {
                    measure(overbrug, ManyDossiers.of(cohort, part), part, number);
                }
            }
        }
        table.printWithoutMedians();
    }

    private void measure(OverbrugProcess overbrug, ManyDossiers dossiers, ManyDossiers.Part part, int number)
            throws Exception {
        int times = Math.max(1, number / dossiers.trajectories());
        Path bundle = folder.resolve("many.zip");
        dossiers.write(bundle, times);
        double looking = seconds(overbrug, bundle, true);
        double seconds = seconds(overbrug, bundle, false);
        table.row(
                part,
                times * dossiers.trajectories(),
                times * dossiers.rows(),
                looking,
                seconds,
                times * dossiers.trajectories() / seconds,
                times * dossiers.rows() / seconds);
    }

    private static double seconds(OverbrugProcess overbrug, Path bundle, boolean look) throws Exception {
        long start = System.nanoTime();
        assertThat(answer(overbrug, bundle, look)).contains("\"ingelezen\":" + !look);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String answer(OverbrugProcess overbrug, Path bundle, boolean look) throws Exception {
        String login = Base64.getEncoder().encodeToString("beheer:overbrug-demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + overbrug.port().orElseThrow() + "/api/v1/import?proef=" + look))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofFile(bundle))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
