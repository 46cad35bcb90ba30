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
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class UpkeepTest {

    private static final String PAGE = "/beheer/vastgelopen";
    private static final int TRIES = 3;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Audit audit;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Environment environment;

    private Visitor admin;
    private String deployment;

    @BeforeEach
    void a_process_that_stumbles() {
        admin = Visitor.loggedIn(environment, "beheer");
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        "stumble.bpmn",
                        Bpmn.createExecutableProcess("stumble")
                                .name("Proef")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask("trip")
                                .name("Over de drempel")
                                .camundaAsyncBefore()
                                .camundaExpression("${'Geheim van Jansen'.substring(99)}")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void nothing_of_it_stays() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void where_nothing_is_stuck_that_is_said() {
        assertThat(admin.get(PAGE).body()).contains("Er is niets vastgelopen").doesNotContain("<table");
    }

    @Test
    void what_is_stuck_shows_its_process_step_and_kind_of_error_but_nothing_of_anybody() {
        stuck();

        assertThat(admin.get(PAGE).body())
                .contains("Proef", "Over de drempel", "StringIndexOutOfBoundsException", "korter dan een uur")
                .doesNotContain("Jansen", "Alles opnieuw proberen");
    }

    @Test
    void it_is_tried_again_once_somebody_says_so_and_the_dossier_knows() {
        UUID key = stuck();
        StuckJob job = asAdmin().get(0);

        assertThat(admin.post(PAGE, PAGE, "job", job.id()).location()).isEqualTo(PAGE);

        assertThat(admin.get(PAGE).body()).contains("Er is niets vastgelopen");
        assertThat(management.createJobQuery().jobId(job.id()).singleResult().getRetries())
                .isEqualTo(TRIES);
        assertThat(audit.of(key)).extracting(Audit.Entry::what).containsExactly("audit.werk.opnieuw");
        assertThat(people.as("beheer", () -> upkeep.retry(job.id()))).isZero();
    }

    @Test
    void all_of_it_is_tried_again_at_once() {
        stuck();
        stuck();
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

    /** @return the key of what it belongs to */
    private UUID stuck() {
        UUID key = UUID.randomUUID();
        String instance =
                runtime.startProcessInstanceByKey("stumble", key.toString()).getId();
        Job job = management.createJobQuery().processInstanceId(instance).singleResult();
        for (int n = 0; n < TRIES; n++) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).isNotNull();
        }
        return key;
    }
}
