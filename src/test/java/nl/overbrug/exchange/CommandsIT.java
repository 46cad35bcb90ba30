package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.overbrug.OverbrugProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The command line, on a folder that is still empty: it needs the accounts, the rules and the clock that the very same start makes. */
class CommandsIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void dossiers_that_run_come_in_at_the_very_first_start_and_researchers_get_those_who_consent() throws IOException {
        TestBundle bundle =
                OtherSystem.bundle().replace("referrals.csv", "2003-02-05,,true,true", "2003-02-05,,false,true");
        try (OverbrugProcess command = run("import", bundle.zip(folder).toString())) {
            assertThat(command.exitCode()).as(command.err()).isZero();
            assertThat(command.out())
                    .contains("trajectories.csv: 2", "De dossiers zijn ingelezen.")
                    .doesNotContain("ERROR", "Tomcat started");
        }
        try (OverbrugProcess command =
                run("export", folder.resolve("nergens/uit.zip").toString())) {
            assertThat(command.exitCode()).isEqualTo(1);
            assertThat(command.err().strip())
                    .contains("niet te schrijven", "cannot be written")
                    .hasLineCount(1);
        }
        researchersGetWhoConsents();
    }

    /** On the folder that the test above filled: one start more, and two that end before the database is started. */
    private void researchersGetWhoConsents() throws IOException {
        Path file = folder.resolve("onderzoek.zip");
        try (OverbrugProcess command = run("export-research", file.toString())) {
            assertThat(command.exitCode()).as(command.err()).isZero();
            assertThat(command.out()).contains("participants.csv: 1", "trajectories.csv: 1", "Deelnemers: 1");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("codebook.html")).isNotNull();
            assertThat(zip.getEntry("manifest.json")).isNotNull();
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        byte[] written = Files.readAllBytes(file);
        refused(file, "is er al", "there already");
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
        Path other = folder.resolve("ander.zip");
        refused(other, "overbrug.research.least", "2 - 99", "--overbrug.research.least=1");
        assertThat(other).doesNotExist();
    }

    private void refused(Path file, String dutch, String english, String... option) {
        try (OverbrugProcess command = run("export-research", file.toString(), option)) {
            assertThat(command.exitCode()).isEqualTo(1);
            assertThat(command.err().strip()).contains(dutch, english).hasLineCount(1);
            assertThat(command.out()).as("before anything is started").doesNotContain("Tomcat");
        }
    }

    private OverbrugProcess run(String command, String file, String... options) {
        return OverbrugProcess.start(Stream.concat(
                        Stream.of(command, file, "--overbrug.data-dir=" + folder.resolve("data")), Stream.of(options))
                .toArray(String[]::new));
    }
}
