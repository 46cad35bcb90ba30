package nl.overbrug.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** What is said, and to whom, when the rules give no verdict. */
@OverbrugTest
@ExtendWith(OutputCaptureExtension.class)
class NoVerdictPageTest {

    private static final String PAGE = "/proef/geen-uitkomst";

    @Autowired
    private Environment environment;

    @Test
    void the_mentor_reads_the_facts_and_the_log_only_which_facts_they_were(CapturedOutput log) {
        Visitor.Answer page = Visitor.loggedIn(environment, "mentor1").get(PAGE);

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body()).contains("De regels geven geen uitkomst", ": 913772604</li>");
        assertThat(log.getAll())
                .contains("table intake/target-group: no such [pijlers]")
                .doesNotContain("913772604");
    }

    @Test
    void nobody_but_a_mentor_reads_them() {
        for (String other : new String[] {"beheer", "beleid1", "manager"}) {
            Visitor.Answer page = Visitor.loggedIn(environment, other).get(PAGE);
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.body()).doesNotContain("913772604", "geven geen uitkomst");
        }
    }
}
