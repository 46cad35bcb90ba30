package nl.overbrug.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;

/** Bundles that a program sends: answered at once with what became of them. For administrators. */
@Service
public class SentBundles {

    /** Packed; a larger one is for the command line. */
    static final long MOST_BYTES = 512L << 20;

    private static final int BLOCK = 1 << 16;

    private final Imports imports;
    private final CurrentPerson current;

    SentBundles(Imports imports, CurrentPerson current) {
        this.imports = imports;
        this.current = current;
    }

    /** @throws org.springframework.security.access.AccessDeniedException for anybody but an administrator */
    public void allowed() {
        current.require(Role.ADMIN);
    }

    /**
     * @param take false: only looks whether it could be taken in
     * @return empty when it is too large
     * @throws org.springframework.security.access.AccessDeniedException for anybody but an administrator
     */
    public Optional<ImportReport> receive(InputStream bundle, boolean take) throws IOException {
        allowed();
        Path file = Files.createTempFile("overbrug", ".zip");
        try {
            if (!copy(bundle, file)) {
                return Optional.empty();
            }
            Runnable nobodyWatches = () -> {};
            return Optional.of(take ? imports.take(file, nobodyWatches) : imports.check(file, nobodyWatches));
        } finally {
            Files.delete(file);
        }
    }

    private static boolean copy(InputStream bundle, Path file) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = bundle.read(block); read >= 0 && size <= MOST_BYTES; read = bundle.read(block)) {
                size += read;
                out.write(block, 0, read);
            }
        }
        return size <= MOST_BYTES;
    }
}
