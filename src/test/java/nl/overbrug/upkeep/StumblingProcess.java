package nl.overbrug.upkeep;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** A process of which the one step always fails, saying something about somebody; autowire it, and clean up. */
@Component
class StumblingProcess {

    static final int TRIES = 3;

    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    StumblingProcess(ManagementService management, RepositoryService repository, RuntimeService runtime) {
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
    }

    void deploy() {
        repository
                .createDeployment()
                .name("stumble")
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
                .deploy();
    }

    /** @return the key of what it belongs to */
    UUID stuck() {
        UUID key = UUID.randomUUID();
        String instance =
                runtime.startProcessInstanceByKey("stumble", key.toString()).getId();
        Job job = management.createJobQuery().processInstanceId(instance).singleResult();
        for (int n = 0; n < TRIES; n++) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).isNotNull();
        }
        return key;
    }

    int triesLeft(String job) {
        return management.createJobQuery().jobId(job).singleResult().getRetries();
    }

    void clean() {
        repository
                .createDeploymentQuery()
                .deploymentName("stumble")
                .list()
                .forEach(made -> repository.deleteDeployment(made.getId(), true));
    }
}
