package nl.overbrug.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.overbrug.kernel.CommandDone;
import nl.overbrug.ruleversion.RuleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DecisionCheckTest {

    private static final UUID DECISION = UUID.randomUUID();

    @Test
    void without_differences_it_ends_with_0(CapturedOutput said) {
        assertThat(exitCode(0)).isZero();
        assertThat(said.getOut()).contains("same: 12,", "different: 0,", "possible: 3.");
    }

    @Test
    void each_difference_is_named_and_it_ends_with_1(CapturedOutput said) {
        assertThat(exitCode(1)).isEqualTo(1);
        assertThat(said.getOut()).contains("different: " + DECISION + ", intake/target-group 2", "different: 1,");
    }

    private static int exitCode(int different) {
        DecisionCheck check = new DecisionCheck(new Redecisions() {
            @Override
            public Optional<Redecision> of(UUID decision) {
                return Optional.empty();
            }

            @Override
            public Tally all(Consumer<Difference> found) {
                RuleVersion version = new RuleVersion(UUID.randomUUID(), "intake/target-group", 2, null, null);
                for (int i = 0; i < different; i++) {
                    found.accept(new Difference(DECISION, version));
                }
                return new Tally(12, different, 3);
            }
        });
        return catchThrowableOfType(CommandDone.class, check::run).exitCode();
    }
}
