package nl.overbrug.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Reads where the dates of many trajectories stand, in few questions. */
@Component
class Standings {

    private final Workflow workflow;
    private final RhythmRows rhythm;
    private final NextAppointment appointments;
    private final Conversations conversations;
    private final MovableClock clock;

    Standings(
            Workflow workflow,
            RhythmRows rhythm,
            NextAppointment appointments,
            Conversations conversations,
            MovableClock clock) {
        this.workflow = workflow;
        this.rhythm = rhythm;
        this.appointments = appointments;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** In the same order. */
    List<Standing> of(List<Trajectory> trajectories) {
        List<UUID> ids = trajectories.stream().map(Trajectory::id).toList();
        Map<UUID, Tasks> tasks = tasks(ids);
        Map<UUID, LocalDate> counted = rhythm.of(ids);
        Map<UUID, Instant> reminders = workflow.timers(ids, NormMoving.REMINDER);
        Map<UUID, Instant> rewards = workflow.timers(ids, NormMoving.REWARDS);
        Map<UUID, Integer> talks = conversations.counts(ids);
        return trajectories.stream()
                .map(each -> {
                    Tasks open = tasks.getOrDefault(each.id(), new Tasks(Map.of(), Set.of()));
                    return new Standing(
                            each,
                            open.due(),
                            open.appointed(),
                            counted.getOrDefault(each.id(), open.first(each)),
                            waiting(reminders.get(each.id())),
                            lastDay(rewards.get(each.id())),
                            talks.getOrDefault(each.id(), 0));
                })
                .toList();
    }

    private record Tasks(Map<String, LocalDate> due, Set<String> appointed) {

        /** The first plan is counted from the first Bridge. */
        LocalDate first(Trajectory trajectory) {
            return due.containsKey(Standing.PLAN) ? trajectory.firstBridgeDue() : null;
        }
    }

    private Map<UUID, Tasks> tasks(List<UUID> ids) {
        Map<UUID, LocalDateTime> next = appointments.next(ids);
        Map<UUID, Tasks> all = new HashMap<>();
        for (OpenTask task : workflow.openTasks(ids)) {
            if (task.due() != null) {
                Tasks tasks = all.computeIfAbsent(task.key(), none -> new Tasks(new HashMap<>(), new HashSet<>()));
                tasks.due().put(task.task(), WorkingDay.of(task.due()));
                LocalDateTime appointment = next.get(task.key());
                if (appointment != null
                        && task.due()
                                .equals(appointment.atZone(MovableClock.ZONE).toInstant())) {
                    tasks.appointed().add(task.task());
                }
            }
        }
        return all;
    }

    /** One whose time has come is about to go off, and stays so. */
    private LocalDate waiting(Instant reminder) {
        return reminder == null || !reminder.isAfter(clock.instant()) ? null : WorkingDay.of(reminder);
    }

    private static LocalDate lastDay(Instant rewardsUntil) {
        return rewardsUntil == null ? null : WorkingDay.of(rewardsUntil).minusDays(1);
    }
}
