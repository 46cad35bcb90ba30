package nl.overbrug.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.TaskLinks;
import nl.overbrug.workflow.Workflow;
import nl.overbrug.worklist.WorkItem.Nearness;
import org.springframework.stereotype.Service;

/**
 * The open tasks of the current mentor and the team, soonest due first; what was to be done already
 * in a trajectory that rests comes last.
 */
@Service
public class Worklist {

    private final Workflow workflow;
    private final Subjects subjects;
    private final CurrentPerson current;
    private final MovableClock clock;
    private final TaskLinks links;

    Worklist(Workflow workflow, Subjects subjects, CurrentPerson current, MovableClock clock, TaskLinks links) {
        this.workflow = workflow;
        this.subjects = subjects;
        this.current = current;
        this.clock = clock;
        this.links = links;
    }

    /**
     * Everything that the filter lets through; the page is cut by the caller, who also shows how many there are.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor
     */
    public List<WorkItem> list(WorkFilter filter) {
        Person me = current.require(Role.MENTOR);
        List<OpenTask> open = workflow.openTasksOfTeam(me.teamId()).stream()
                .filter(task -> chosen(task, filter, me))
                .toList();
        List<UUID> keys = open.stream().map(OpenTask::key).distinct().toList();
        Map<UUID, String> names = subjects.names(keys);
        Set<Subjects.Reminder> reminders = subjects.reminders(open, clock.today());
        Set<UUID> resting = subjects.resting(keys);
        Instant now = clock.instant();
        return open.stream()
                .map(task -> new WorkItem(
                        task,
                        names.getOrDefault(task.key(), ""),
                        links.of(task),
                        task.assignee(),
                        when(task, now, reminders),
                        resting.contains(task.key())))
                .filter(item -> filter.name() == null
                        || item.name()
                                .toLowerCase(Locale.ROOT)
                                .contains(filter.name().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(WorkItem::isWaiting))
                .toList();
    }

    /** The names of the tasks that can be on the list, for the filter. */
    public List<String> steps() {
        return links.tasks().stream().sorted().toList();
    }

    private static boolean chosen(OpenTask task, WorkFilter filter, Person me) {
        boolean whose = switch (filter.whose()) {
            case MINE -> me.id().equals(task.assignee());
            case FREE -> task.assignee() == null;
            case TEAM -> true;
        };
        return whose && (filter.step() == null || filter.step().equals(task.task()));
    }

    private static Nearness when(OpenTask task, Instant now, Set<Subjects.Reminder> reminders) {
        if (task.due() != null && task.due().isBefore(now)) {
            return Nearness.PASSED;
        }
        return reminders.contains(new Subjects.Reminder(task.key(), task.task())) ? Nearness.REMINDED : Nearness.LATER;
    }
}
