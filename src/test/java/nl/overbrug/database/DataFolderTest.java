package nl.overbrug.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.overbrug.kernel.StartFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temp;

    @Test
    void a_new_folder_is_closed_to_others_and_so_is_its_password() throws IOException {
        try (DataFolder folder = DataFolder.open(temp.resolve("a/b"))) {
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
            assertThat(permissions(folder.passwordFile())).isEqualTo("rw-------");
            assertThat(Files.readString(folder.passwordFile())).hasSize(43);
        }
    }

    @Test
    void the_password_is_made_once() throws IOException {
        String first;
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            first = Files.readString(folder.passwordFile());
        }
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            assertThat(Files.readString(folder.passwordFile())).isEqualTo(first);
        }
        try (DataFolder folder = DataFolder.open(temp.resolve("other"))) {
            assertThat(Files.readString(folder.passwordFile())).isNotEqualTo(first);
        }
    }

    @Test
    void a_folder_is_opened_once_at_a_time() throws IOException {
        try (DataFolder folder = DataFolder.open(temp)) {
            assertThatThrownBy(() -> DataFolder.open(temp))
                    .isInstanceOf(StartFault.class)
                    .hasMessageContainingAll(
                            "al in gebruik", "in use by another", folder.path().toString());
        }
        DataFolder.open(temp).close();
    }

    @Test
    void a_folder_that_somebody_chose_for_more_than_this_keeps_its_permissions() throws IOException {
        Files.writeString(temp.resolve("iets-anders"), "");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataFolder.open(temp).close();

        assertThat(permissions(temp)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_cluster_that_was_left_half_made_is_cleared_away_and_one_that_may_hold_data_is_not() throws IOException {
        Path file = Files.createDirectories(temp.resolve("postgres")).resolve("PG_VERSION");
        try (DataFolder folder = DataFolder.open(temp)) {
            Files.writeString(file, "17");
            assertThat(folder.cluster()).doesNotExist();

            folder.markInitialised();
            Files.createDirectories(file.getParent());
            Files.writeString(file, "17");
            folder.cluster();
            assertThat(file).exists();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Files.writeString(temp.resolve("bestand"), "");

        assertThatThrownBy(() -> DataFolder.open(temp.resolve("bestand/data")))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("is niet te gebruiken");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
