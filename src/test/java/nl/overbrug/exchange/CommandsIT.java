package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.overbrug.OverbrugProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The command line, on a folder that is still empty: it needs the accounts, the rules and the clock that the very same start makes. */
class CommandsIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void dossiers_that_run_come_in_at_the_very_first_start_and_it_is_said_where_none_can_go() {
        try (OverbrugProcess command =
                run("import", OtherSystem.bundle().zip(folder).toString())) {
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
    }

    private OverbrugProcess run(String command, String file) {
        return OverbrugProcess.start(command, file, "--overbrug.data-dir=" + folder.resolve("data"));
    }
}
