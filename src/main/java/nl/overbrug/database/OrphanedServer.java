package nl.overbrug.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.overbrug.kernel.StartFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server of an Overbrug that was killed: it runs on, without anybody to stop it. Only for who holds the data folder's lock. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long PATIENCE_SECONDS = 20;

    private OrphanedServer() {}

    static void stop(Path cluster, Path binaries) throws IOException {
        Optional<ProcessHandle> found = find(cluster, binaries);
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle server = found.get();
        LOG.info("The database server of an earlier run is still there; stopping it");
        server.destroy();
        if (!ends(server)) {
            server.destroyForcibly();
            if (!ends(server)) {
                throw new StartFault(
                        "De databaseserver van een eerdere start (proces %d) laat zich niet stoppen"
                                .formatted(server.pid()),
                        "The database server of an earlier run (process %d) cannot be stopped".formatted(server.pid()));
            }
        }
    }

    /** The server of this data, if it runs. The number in the file may meanwhile be some other program's: it must be a program out of our own folder. */
    static Optional<ProcessHandle> find(Path cluster, Path binaries) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        String ours = binaries.toRealPath().toString();
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").startsWith(ours));
    }

    private static boolean ends(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
