package nl.overbrug.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A database that ran a migration does not open with another text of it, so what has landed is only ever followed by a new one. */
class LandedMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void no_migration_differs_from_what_landed() throws IOException {
        List<String> landed = Files.readString(Path.of("src/test/resources/landed-migrations.txt"))
                .lines()
                .toList();

        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(files.map(LandedMigrationsTest::line).sorted())
                    .as(
                            "migrations and landed-migrations.txt: a new one is added to both, one that is there already never changes")
                    .containsExactlyElementsOf(landed);
        }
    }

    private static String line(Path file) {
        try {
            byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return file.getFileName() + " " + HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
