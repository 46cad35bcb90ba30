package nl.overbrug.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.StuckJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class UpkeepTest {

    private static final String PAGE = "/beheer/vastgelopen";

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Audit audit;

    @Autowired
    private StumblingProcess process;

    @Autowired
    private Environment environment;

    private Visitor admin;

    @BeforeEach
    void a_process_that_stumbles() {
        admin = Visitor.loggedIn(environment, "beheer");
        process.deploy();
    }

    @AfterEach
    void nothing_of_it_stays() {
        process.clean();
    }

    @Test
    void where_nothing_is_stuck_that_is_said() {
        assertThat(admin.get(PAGE).body()).contains("Er is niets vastgelopen").doesNotContain("<table");
    }

    @Test
    void what_is_stuck_shows_its_process_step_and_kind_of_error_but_nothing_of_anybody() {
        process.stuck();

        assertThat(admin.get(PAGE).body())
                .contains("Proef", "Over de drempel", "StringIndexOutOfBoundsException", "korter dan een uur")
                .doesNotContain("Jansen", "Alles opnieuw proberen");
    }

    @Test
    void it_is_tried_again_once_somebody_says_so_and_the_dossier_knows() {
        UUID key = process.stuck();
        StuckJob job = asAdmin().get(0);

        assertThat(admin.post(PAGE, PAGE, "job", job.id()).location()).isEqualTo(PAGE);

        assertThat(admin.get(PAGE).body()).contains("Er is niets vastgelopen");
        assertThat(process.triesLeft(job.id())).isEqualTo(StumblingProcess.TRIES);
        assertThat(audit.of(key)).extracting(Audit.Entry::what).containsExactly("audit.werk.opnieuw");
        assertThat(people.as("beheer", () -> upkeep.retry(job.id()))).isZero();
    }

    @Test
    void all_of_it_is_tried_again_at_once() {
        process.stuck();
        process.stuck();
        assertThat(admin.get(PAGE).body()).contains("2 stappen zijn vastgelopen", "Alles opnieuw proberen");

        admin.post(PAGE, PAGE);

        assertThat(asAdmin()).isEmpty();
    }

    @Test
    void nobody_but_an_administrator_sees_it() {
        for (String other : List.of("mentor1", "beleid1", "manager")) {
            assertThatThrownBy(() -> people.as(other, upkeep::stuck))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(other, () -> upkeep.retry(null)))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<StuckJob> asAdmin() {
        return people.as("beheer", upkeep::stuck);
    }
}
