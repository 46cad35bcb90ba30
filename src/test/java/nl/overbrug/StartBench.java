package nl.overbrug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overbrug.bench.Table;
import org.junit.jupiter.api.Test;

/** Seconds from {@code java -jar} to readiness: on an empty folder, with the replay of the demo, and on the folder that it filled; and memory. */
class StartBench {

    private static final int ROUNDS = 3;

    @Test
    void seconds_to_readiness_and_memory() throws IOException {
        Table table = new Table("Start (s, MiB)", "round", "empty", "with replay", "filled", "MiB after");
        for (int round = 1; round <= ROUNDS; round++) {
            double empty = seconds(folder(), "none").seconds();
            Path demo = folder();
            Measured replay = seconds(demo, "alphen");
            table.row(round, empty, replay.seconds(), seconds(demo, "alphen").seconds(), replay.mebibytes());
        }
        table.print();
    }

    private record Measured(double seconds, double mebibytes) {}

    private static Measured seconds(Path folder, String replay) {
        long start = System.nanoTime();
        try (OverbrugProcess overbrug = OverbrugProcess.startToMeasure(
                        "--overbrug.data-dir=" + folder, "--overbrug.replay=" + replay)
                .ready()) {
            return new Measured((System.nanoTime() - start) / 1e9, overbrug.mebibytes());
        }
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Path.of("target"), "bench-");
    }
}
