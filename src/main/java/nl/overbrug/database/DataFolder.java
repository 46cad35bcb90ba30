package nl.overbrug.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import nl.overbrug.kernel.StartFault;
import org.springframework.util.FileSystemUtils;

/** The folder that keeps the embedded database: closed to other users of the machine, one Overbrug at a time. */
final class DataFolder implements AutoCloseable {

    private static final String INITIALISED = "database-initialised";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws StartFault when another Overbrug uses it, or it cannot be made or written */
    static DataFolder open(Path dir) {
        Path path = dir.toAbsolutePath().normalize();
        try {
            if (!Files.exists(path) || isEmpty(path)) {
                Files.createDirectories(path);
                closeToOthers(path);
            }
            FileChannel channel = FileChannel.open(
                    path.resolve("overbrug.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new StartFault(
                        "De gegevensmap %s is al in gebruik door een andere Overbrug".formatted(path),
                        "The data folder %s is in use by another Overbrug".formatted(path));
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartFault(
                    "De gegevensmap %s is niet te gebruiken: %s".formatted(path, e),
                    "The data folder %s cannot be used: %s".formatted(path, e));
        }
    }

    Path path() {
        return path;
    }

    /** Where PostgreSQL keeps its files. What a first start left half made is cleared away. */
    Path cluster() throws IOException {
        Path cluster = path.resolve("postgres");
        if (Files.exists(cluster) && !Files.exists(path.resolve(INITIALISED))) {
            FileSystemUtils.deleteRecursively(cluster);
        }
        return cluster;
    }

    /** From here on the cluster may hold data. */
    void markInitialised() throws IOException {
        Files.write(path.resolve(INITIALISED), new byte[0]);
    }

    /** A file with the password of the database, made once, for the owner only. */
    Path passwordFile() throws IOException {
        Path file = path.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Path fresh = path.resolve("database-password.new");
            Files.write(fresh, new byte[0]);
            permit(fresh, "rw-------");
            Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.move(fresh, file);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    static void closeToOthers(Path folder) throws IOException {
        permit(folder, "rwx------");
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
