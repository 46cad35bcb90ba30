package nl.overbrug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A fresh data folder under target/ for each test run; those that earlier runs left are cleared away. Programs that
 * test beside each other take turns in doing so, and each holds a lock on its own folder until it ends.
 */
class ThrowAwayDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PARENT = Path.of("target", "test-data");
    private static final String IN_USE = "test.lock";
    /** Kept open, for a lock is gone when its channel is. */
    private static final List<FileChannel> OURS = new CopyOnWriteArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of(
                            "overbrug.data-dir=" + freshFolder(), "overbrug.binaries-dir=" + TestBinaries.folder())
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() throws IOException {
        Files.createDirectories(PARENT);
        try (FileChannel turn = opened(PARENT.resolve("turn.lock"))) {
            turn.lock();
            clearAwayUnused();
            Path folder = Files.createTempDirectory(PARENT, "run-");
            FileChannel ours = opened(folder.resolve(IN_USE));
            ours.lock();
            OURS.add(ours);
            return folder.resolve("data");
        }
    }

    private static void clearAwayUnused() throws IOException {
        List<Path> runs;
        try (Stream<Path> found = Files.list(PARENT)) {
            runs = found.filter(Files::isDirectory).toList();
        }
        for (Path run : runs) {
            if (isUnused(run)) {
                FileSystemUtils.deleteRecursively(run);
            }
        }
    }

    private static boolean isUnused(Path run) throws IOException {
        try (FileChannel channel = opened(run.resolve(IN_USE))) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileChannel opened(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
