package nl.overbrug.workflow;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Camunda engine has no tries left for. */
@Service
class EngineStuckWork implements StuckWork {

    private static final int MOST = 300;
    private static final int TRIES = 3;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    EngineStuckWork(ManagementService management, RuntimeService runtime, RepositoryService repository) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public List<StuckJob> all() {
        Map<String, Date> since =
                runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                        .filter(incident -> incident.getConfiguration() != null)
                        .collect(Collectors.toMap(
                                Incident::getConfiguration, Incident::getIncidentTimestamp, (one, same) -> one));
        return management.createJobQuery().noRetriesLeft().listPage(0, MOST).stream()
                .map(job -> stuck(job, since.getOrDefault(job.getId(), job.getCreateTime())))
                .sorted(Comparator.comparing(StuckJob::since))
                .toList();
    }

    @Override
    public boolean isStuck(UUID key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).list().stream()
                .anyMatch(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .noRetriesLeft()
                                .count()
                        > 0);
    }

    @Override
    @Transactional
    public boolean retry(String job) {
        boolean rests = management.createJobQuery().jobId(job).noRetriesLeft().count() > 0;
        if (rests) {
            management.setJobRetries(job, TRIES);
        }
        return rests;
    }

    private StuckJob stuck(Job job, Date since) {
        return new StuckJob(
                job.getId(),
                key(job),
                name(job, job.getProcessDefinitionKey()),
                name(job, step(job)),
                since.toInstant(),
                ErrorKind.of(management.getJobExceptionStacktrace(job.getId())));
    }

    private UUID key(Job job) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult())
                .map(instance -> instance.getBusinessKey())
                .map(UUID::fromString)
                .orElse(null);
    }

    /** Where it failed, which may come after the step that it was planned for. */
    private String step(Job job) {
        return job.getFailedActivityId() != null
                ? job.getFailedActivityId()
                : management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId();
    }

    /** What stands at it in the process file; its id where nothing does. */
    private String name(Job job, String id) {
        ModelElementInstance element =
                repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(id);
        String name = element == null ? null : element.getAttributeValue("name");
        return name == null ? id : name.replaceAll("\\s+", " ");
    }
}
