package nl.overbrug.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {

    @TempDir
    private Path folder;

    @Test
    void nobody_else_may_read_it() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("alles.zip");
        // What an earlier run left is not written on, for others may read it.
        Files.writeString(folder.resolve("alles.zip.deel"), "half");

        OwnFile.write(file, out -> written(out, "whole"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).hasContent("whole");
    }

    @Test
    void what_is_cut_off_does_not_stay_and_the_one_before_it_does() throws IOException {
        Path file = Files.writeString(folder.resolve("alles.zip"), "before");

        assertThatThrownBy(() -> OwnFile.write(
                        file,
                        out -> {
                            written(out, "half");
                            throw new IllegalStateException("cut off");
                        },
                        StandardCopyOption.REPLACE_EXISTING))
                .hasMessage("cut off");

        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(file).hasContent("before");
    }

    @Test
    void one_that_is_there_is_replaced_only_where_that_is_asked() throws IOException {
        Path file = Files.writeString(folder.resolve("alles.zip"), "before");

        assertThatThrownBy(() -> OwnFile.write(file, out -> written(out, "after")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("before");

        OwnFile.write(file, out -> written(out, "after"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(file).hasContent("after");
    }

    private static String written(OutputStream out, String words) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
