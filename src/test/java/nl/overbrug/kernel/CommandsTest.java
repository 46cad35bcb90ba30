package nl.overbrug.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** What is asked for at the start is done, or refused. */
class CommandsTest {

    private record Export() implements Command {

        @Override
        public Set<String> words() {
            return Set.of("export");
        }

        @Override
        public void run() {
            // the test is about what comes before
        }
    }

    @Test
    void a_misspelt_command_or_one_without_a_file_is_refused() {
        for (String[] said : List.of(new String[] {"exprot", "a.zip"}, new String[] {"export"})) {
            assertThatThrownBy(() -> commands(said).start())
                    .isInstanceOf(StartFault.class)
                    .hasMessageContaining("export BESTAND.zip")
                    .hasMessageContaining("export FILE.zip");
        }
    }

    @Test
    void a_command_with_its_file_and_no_command_at_all_go_on() {
        assertThatCode(() -> commands("export", "a.zip").start()).doesNotThrowAnyException();
        assertThatCode(() -> commands("--server.port=0").start()).doesNotThrowAnyException();
    }

    private static Commands commands(String... said) {
        return new Commands(List.of(new Export()), new DefaultApplicationArguments(said));
    }
}
