package nl.overbrug.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.workflow.Workflow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives trajectories that run their process: the step they are at, the next measurement beside it, and the end of the rewards. */
@Component
class ResumingTrajectories {

    private static final String RUNNING = """
            select j.id, j.team_id, j.mentor_id, j.state, j.started_on, j.first_bridge_due,
                   exists (select from exchange_in_bridges b where b.trajectory_id = j.id and b.first_done_on is not null) as bridged,
                   exists (select from exchange_in_plans p where p.trajectory_id = j.id) as planned,
                   (select max(c.held_on) from exchange_in_conversations c where c.trajectory_id = j.id) as talked_on,
                   (select a.starts_at from exchange_in_appointments a where a.trajectory_id = j.id and a.state = 'PLANNED') as starts_at
              from exchange_in_trajectories j
             where j.state <> 'ENDED'
                or j.id in (select w.of_trajectory from exchange_in_waiting w where w.step = 'measure')
            """;

    private final JdbcTemplate jdbc;
    private final Workflow workflow;
    private final Norms norms;
    private final MovableClock clock;

    /** @param step where it is, by what was done */
    private record Running(
            UUID id,
            Map<String, Object> owner,
            boolean ended,
            LocalDate startedOn,
            LocalDate bridgeDue,
            Step step,
            LocalDate talkedOn,
            LocalDateTime appointment) {}

    ResumingTrajectories(JdbcTemplate jdbc, Workflow workflow, Norms norms, MovableClock clock) {
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.norms = norms;
        this.clock = clock;
    }

    void resume(Map<UUID, Map<Step, Instant>> waiting) {
        for (Running running : jdbc.query(RUNNING, ResumingTrajectories::running)) {
            Map<Step, Instant> said = waiting.getOrDefault(running.id(), Map.of());
            if (running.ended()) {
                measureLast(running, said.get(Step.MEASURE));
            } else {
                resume(running, said);
            }
        }
    }

    /** Ended, but there is still a talk for a last measurement. */
    private void measureLast(Running running, Instant due) {
        Map<String, Object> routing = new HashMap<>(running.owner());
        routing.put("lastTalk", "YES");
        workflow.resume(Step.MEASURE.of().process(), running.id(), List.of("lastMeasuring"), routing);
        due(running.id(), Step.MEASURE, due);
    }

    private void resume(Running running, Map<Step, Instant> said) {
        Map<Step, Instant> steps = new EnumMap<>(Step.class);
        steps.putAll(said);
        if (Step.MAIN.stream().noneMatch(steps::containsKey)) {
            steps.put(running.step(), null);
        }
        if (Step.REWARDING.stream().noneMatch(steps::containsKey)) {
            steps.put(Step.REWARDS_STOP, null);
        }
        List<String> activities = new ArrayList<>(steps.keySet().stream()
                .map(Step::activity)
                .filter(name -> name != null)
                .toList());
        if (Step.MEASURING.stream().noneMatch(steps::containsKey)) {
            activities.add("determineNextMeasurement");
        }
        workflow.resume(Step.MEASURE.of().process(), running.id(), activities, routing(running, steps));
        due(running.id(), Step.DECIDE_OUTFLOW, steps.get(Step.DECIDE_OUTFLOW));
        due(running.id(), Step.MEASURE, steps.get(Step.MEASURE));
        if (steps.containsKey(Step.FILL_BRIDGE) && !steps.containsKey(Step.REMIND_FIRST_BRIDGE)) {
            workflow.dropTimer(running.id(), Step.REMIND_FIRST_BRIDGE.word());
        }
    }

    /** The step itself sets a date by the rules of today; another stood already. */
    private void due(UUID id, Step step, Instant due) {
        if (due != null) {
            workflow.setDue(id, step.word(), due);
        }
    }

    private Map<String, Object> routing(Running running, Map<Step, Instant> steps) {
        Map<String, Object> routing = new HashMap<>(running.owner());
        Instant next = next(running);
        routing.put(Step.FILL_BRIDGE.date(), WorkingDay.endOf(running.bridgeDue()));
        routing.put(Step.REMIND_FIRST_BRIDGE.date(), WorkingDay.endOf(running.bridgeDue()));
        routing.put(Step.MAKE_PLAN.date(), next);
        routing.put(Step.HOLD_REVIEW.date(), next);
        routing.put(Step.REWARDS_STOP.date(), rewardsUntil(running));
        steps.forEach((step, due) -> {
            if (due != null && step.date() != null) {
                routing.put(step.date(), due);
            }
        });
        return routing;
    }

    /** The appointment that was made, else within the rhythm of the conversations after the last one; of a first Bridge, after its last day. */
    private Instant next(Running running) {
        if (running.appointment() != null) {
            return running.appointment().atZone(MovableClock.ZONE).toInstant();
        }
        LocalDate from = running.step() == Step.FILL_BRIDGE || running.talkedOn() == null
                ? running.bridgeDue()
                : running.talkedOn();
        return WorkingDay.endOf(from.plusDays(norms.of(running.startedOn(), ProtocolNorm.REVIEW, clock.today())
                .days()));
    }

    private Instant rewardsUntil(Running running) {
        return Resuming.startOf(running.startedOn()
                .plusMonths(norms.of(running.startedOn(), ProtocolNorm.REWARDS, clock.today())
                        .months())
                .plusDays(1));
    }

    private static Running running(ResultSet row, int n) throws SQLException {
        Step step = !row.getBoolean("bridged")
                ? Step.FILL_BRIDGE
                : row.getBoolean("planned") ? Step.HOLD_REVIEW : Step.MAKE_PLAN;
        return new Running(
                row.getObject("id", UUID.class),
                Resuming.owner(row),
                row.getString("state").equals("ENDED"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("first_bridge_due", LocalDate.class),
                step,
                row.getObject("talked_on", LocalDate.class),
                row.getObject("starts_at", LocalDateTime.class));
    }
}
