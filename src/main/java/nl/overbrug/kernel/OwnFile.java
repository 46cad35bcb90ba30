package nl.overbrug.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Function;

/** A file with data of persons: only who runs the program may read it, and it has its name only when it is whole. */
public final class OwnFile {

    private OwnFile() {}

    /**
     * Writes it; what was begun and not finished does not stay.
     *
     * @param how it takes the place of a file that is there, {@link Files#move}
     * @return what the writing says of it
     * @throws IOException when it cannot be written
     */
    public static <T> T write(Path file, Function<OutputStream, T> writing, CopyOption... how) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".deel");
        Files.deleteIfExists(unfinished);
        try {
            Files.createFile(unfinished, forOwner(file));
            T said;
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.WRITE)) {
                said = writing.apply(out);
            }
            Files.move(unfinished, file, how);
            return said;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] forOwner(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
