package nl.overbrug.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Our words for waiting, said to the Camunda engine; a repository, so that its conflicts are translated. */
@Repository
class EngineWorkflow implements Workflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EngineTables tables;

    EngineWorkflow(RuntimeService runtime, TaskService tasks, ManagementService management, EngineTables tables) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.tables = tables;
    }

    @Override
    @Transactional
    public void start(String process, UUID key, Map<String, Object> routing) {
        runtime.startProcessInstanceByKey(process, key.toString(), primitives(routing));
    }

    @Override
    @Transactional
    public void resume(String process, UUID key, List<String> activities, Map<String, Object> routing) {
        ProcessInstantiationBuilder instance = runtime.createProcessInstanceByKey(process)
                .businessKey(key.toString())
                .setVariables(primitives(routing));
        activities.forEach(instance::startBeforeActivity);
        instance.execute();
    }

    @Override
    @Transactional
    public void complete(UUID key, String task, Map<String, Object> routing) {
        OpenTask open = tables.of(key, task).orElseThrow(() -> new NoSuchTask(key, task));
        tasks.complete(open.id(), primitives(routing));
    }

    @Override
    @Transactional
    public boolean tell(UUID key, String message, Map<String, Object> routing) {
        List<String> waiting = tables.waitingFor(key, message);
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution, primitives(routing)));
        return !waiting.isEmpty();
    }

    @Override
    public boolean isOpen(UUID key, String task) {
        return openTask(key, task).isPresent();
    }

    @Override
    public Optional<OpenTask> openTask(UUID key, String task) {
        return tables.of(key, task);
    }

    @Override
    public List<OpenTask> openTasks(UUID key) {
        return tables.of(key);
    }

    @Override
    public List<OpenTask> openTasks(Collection<UUID> keys) {
        return tables.of(keys);
    }

    @Override
    public List<OpenTask> openTasksOfTeam(UUID teamId) {
        return tables.ofTeam(teamId);
    }

    @Override
    @Transactional
    public void handOver(UUID key, UUID teamId, UUID mentorId) {
        String mentor = mentorId == null ? null : mentorId.toString();
        for (ProcessInstance instance : instances(key)) {
            runtime.setVariable(instance.getId(), "team", teamId.toString());
            runtime.setVariable(instance.getId(), "mentor", mentor);
        }
        for (OpenTask task : tables.of(key)) {
            tasks.setAssignee(task.id(), mentor);
            if (!teamId.equals(task.teamId())) {
                tasks.addCandidateGroup(task.id(), teamId.toString());
                if (task.teamId() != null) {
                    tasks.deleteCandidateGroup(task.id(), task.teamId().toString());
                }
            }
        }
    }

    @Override
    @Transactional
    public void setDue(UUID key, String task, Instant due) {
        tables.of(key, task).ifPresent(open -> {
            Task found = tasks.createTaskQuery().taskId(open.id()).singleResult();
            found.setDueDate(Date.from(due));
            tasks.saveTask(found);
        });
    }

    @Override
    @Transactional
    public void reroute(UUID key, Map<String, Object> routing) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.setVariables(instance.getId(), primitives(routing)));
    }

    @Override
    public Map<UUID, Instant> timers(Collection<UUID> keys, String timer) {
        Map<UUID, Instant> due = new HashMap<>();
        tables.timers(keys, timer).forEach(waiting -> due.put(waiting.key(), waiting.due()));
        return due;
    }

    @Override
    @Transactional
    public boolean moveTimer(UUID key, String timer, Instant due) {
        boolean moved = false;
        for (EngineTables.Timer waiting : tables.timers(List.of(key), timer)) {
            moved |= !due.equals(waiting.due());
            management.setJobDuedate(waiting.job(), Date.from(due));
        }
        return moved;
    }

    @Override
    @Transactional
    public void dropTimer(UUID key, String timer) {
        tables.timers(List.of(key), timer).forEach(waiting -> management.deleteJob(waiting.job()));
    }

    @Override
    public int runDue() {
        int done = 0;
        for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            for (Job job : due) {
                management.executeJob(job.getId());
                done++;
            }
        }
        return done;
    }

    @Override
    public Optional<Instant> nextDue() {
        return tables.nextDue();
    }

    private List<Job> dueJobs() {
        return management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    private List<ProcessInstance> instances(UUID key) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .list();
    }

    /** Dates and ids in the form that the engine stores as plain columns. */
    private static Map<String, Object> primitives(Map<String, Object> routing) {
        Map<String, Object> plain = new HashMap<>();
        routing.forEach((name, value) -> plain.put(name, primitive(name, value)));
        return plain;
    }

    private static Object primitive(String name, Object value) {
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        if (value instanceof UUID || value instanceof Enum) {
            return value.toString();
        }
        if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Date) {
            return value;
        }
        throw new IllegalArgumentException("routing answer " + name + " is not a primitive");
    }
}
