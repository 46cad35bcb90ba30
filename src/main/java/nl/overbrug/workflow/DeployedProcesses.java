package nl.overbrug.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;

@Service
class DeployedProcesses implements Processes {

    private final RepositoryService repository;
    /** A deployed version never changes. */
    private final Map<String, ProcessStory> read = new ConcurrentHashMap<>();

    DeployedProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<ProcessStory> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(this::story)
                .toList();
    }

    @Override
    public Optional<ProcessStory> at(String process, Instant moment) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).list().stream()
                .sorted(Comparator.comparing(ProcessDefinition::getVersion).reversed())
                .map(this::story)
                .filter(story -> !story.since().isAfter(moment))
                .findFirst();
    }

    private ProcessStory story(ProcessDefinition definition) {
        return read.computeIfAbsent(definition.getId(), id -> {
            Instant since = repository
                    .createDeploymentQuery()
                    .deploymentId(definition.getDeploymentId())
                    .singleResult()
                    .getDeploymentTime()
                    .toInstant();
            return ProcessReader.read(repository.getBpmnModelInstance(id), definition.getKey(), since);
        });
    }
}
