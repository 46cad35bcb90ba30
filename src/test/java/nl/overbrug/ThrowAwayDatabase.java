package nl.overbrug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A fresh data folder under target/ for each test run; those that earlier runs left are cleared away. */
class ThrowAwayDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PARENT = Path.of("target", "test-data");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(PARENT);
            clearAwayUnused();
            TestPropertyValues.of(
                            "overbrug.data-dir=" + Files.createTempDirectory(PARENT, "run-"),
                            "overbrug.binaries-dir=" + TestBinaries.folder())
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clearAwayUnused() throws IOException {
        List<Path> runs;
        try (Stream<Path> found = Files.list(PARENT)) {
            runs = found.toList();
        }
        for (Path run : runs) {
            if (isUnused(run.resolve("overbrug.lock"))) {
                FileSystemUtils.deleteRecursively(run);
            }
        }
    }

    private static boolean isUnused(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        }
    }
}
