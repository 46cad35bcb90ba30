package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.overbrug.OverbrugProcess;
import nl.overbrug.OwnDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The command line, on a folder that is still empty: it needs the accounts, the rules and the clock that the very same start makes. */
class CommandsIT {

    private static final String REBUILD = "--overbrug.rebuild-monitor";
    private static final String FIGURES =
            "select count(*) || ' ' || md5(string_agg(c::text, ',' order by c::text)) from monitor_sum c";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void dossiers_that_run_come_in_at_the_very_first_start_though_it_was_killed_and_researchers_get_those_who_consent()
            throws IOException {
        TestBundle bundle =
                OtherSystem.bundle().replace("referrals.csv", "2003-02-05,,true,true", "2003-02-05,,false,true");
        String[] command = {"import", bundle.zip(folder).toString()};
        killedWhileStoring(command);
        try (OverbrugProcess again = run(command)) {
            assertThat(again.exitCode()).as(again.err()).isZero();
            assertThat(again.out())
                    .contains("trajectories.csv: 2", "De dossiers zijn ingelezen.")
                    .doesNotContain("ERROR", "Tomcat started");
        }
        String figures = killedWhileRebuilding();
        try (OverbrugProcess again = run(REBUILD)) {
            assertThat(again.exitCode()).as(again.err()).isZero();
        }
        try (OverbrugProcess nowhere =
                run("export", folder.resolve("nergens/uit.zip").toString())) {
            assertThat(nowhere.exitCode()).isEqualTo(1);
            assertThat(nowhere.err().strip())
                    .contains("niet te schrijven", "cannot be written")
                    .hasLineCount(1);
        }
        researchersGetWhoConsents(figures);
    }

    /** When all is stored and the processes wait, and only the audit of it is not written yet. */
    private void killedWhileStoring(String... command) throws IOException {
        try (OverbrugProcess killed = run(command);
                OwnDatabase database = OwnDatabase.of(data(), killed)) {
            database.run("select pg_advisory_lock(%d)".formatted(UploadRows.ONE_AT_A_TIME));
            database.untilWaiting(killed);
            database.begin();
            database.run("lock table people_audit in share mode");
            database.run("select pg_advisory_unlock(%d)".formatted(UploadRows.ONE_AT_A_TIME));
            database.untilWaiting(killed);
            killed.kill().exitCode();
            database.letGo();
            database.untilNobodyWritesIn("people_audit");

            assertThat(tablesOfDossiers())
                    .allSatisfy(table -> assertThat(database.number("select count(*) from " + table))
                            .as(table)
                            .isZero());
            assertThat(database.number("select count(*) from pg_class where relname like 'exchange\\_in\\_%'"))
                    .as("tables on the way in")
                    .isZero();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(data(), Path.of(command[1]));
        }
    }

    private static List<String> tablesOfDossiers() {
        return Stream.concat(
                        Bundle.FILES.stream().filter(DossierFile::isTable).map(DossierFile::table),
                        Stream.of(
                                "act_ru_execution",
                                "act_hi_procinst",
                                "people_audit",
                                "monitor_referral",
                                "monitor_sum"))
                .toList();
    }

    /** In the last of the rows that are made anew. What was wrong before is still so: the old rows are seen. @return the figures as they should be */
    private String killedWhileRebuilding() {
        try (OverbrugProcess killed = run(REBUILD);
                OwnDatabase database = OwnDatabase.of(data(), killed)) {
            String figures = database.text(FIGURES);
            database.run("update monitor_sum set counts = regexp_replace(counts, '\\t', '\\t1000', 'g')");
            String wrong = database.text(FIGURES);
            database.begin();
            database.run("lock table monitor_outset in share mode");
            database.untilWaiting(killed);
            killed.kill().exitCode();
            database.letGo();
            database.untilNobodyWritesIn("monitor_outset");

            assertThat(database.text(FIGURES)).isEqualTo(wrong).isNotEqualTo(figures);
            return figures;
        }
    }

    /** On the folder that the test above filled: one start more, and two that end before the database is started. */
    private void researchersGetWhoConsents(String figures) throws IOException {
        Path file = folder.resolve("onderzoek.zip");
        try (OverbrugProcess command = run("export-research", file.toString());
                OwnDatabase database = OwnDatabase.of(data(), command)) {
            assertThat(database.text(FIGURES)).as("made again").isEqualTo(figures);
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
        try (OverbrugProcess command =
                run(Stream.concat(Stream.of("export-research", file.toString()), Stream.of(option))
                        .toArray(String[]::new))) {
            assertThat(command.exitCode()).isEqualTo(1);
            assertThat(command.err().strip()).contains(dutch, english).hasLineCount(1);
            assertThat(command.out()).as("before anything is started").doesNotContain("Tomcat");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private OverbrugProcess run(String... command) {
        return OverbrugProcess.start(Stream.concat(Stream.of(command), Stream.of("--overbrug.data-dir=" + data()))
                .toArray(String[]::new));
    }
}
