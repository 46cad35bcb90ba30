package nl.overbrug.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.workflow.Workflow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives dossiers that run their process, waiting where the bundle says. What it does not say follows from the dossier: which step it is by what
 * was done, the next measurement and the end of the rewards by the rules.
 */
@Component
class Resuming {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final JdbcTemplate jdbc;
    private final Workflow workflow;
    private final ResumingTrajectories trajectories;
    private final MovableClock clock;

    Resuming(JdbcTemplate jdbc, Workflow workflow, ResumingTrajectories trajectories, MovableClock clock) {
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** Of all that is staged in this transaction and stored. */
    void resume() {
        Map<UUID, Map<Step, Instant>> waiting = waiting();
        referrals(waiting);
        trajectories.resume(waiting);
        vouchers(waiting);
    }

    private Map<UUID, Map<Step, Instant>> waiting() {
        Map<UUID, Map<Step, Instant>> found = new HashMap<>();
        jdbc.query(
                "select coalesce(of_referral, of_trajectory, of_voucher) as subject, step, due from exchange_in_waiting",
                row -> {
                    found.computeIfAbsent(row.getObject("subject", UUID.class), id -> new EnumMap<>(Step.class))
                            .put(Step.of(row.getString("step")), instant(row, "due"));
                });
        return found;
    }

    /** Collected first, for the engine uses the same connection. */
    private void referrals(Map<UUID, Map<Step, Instant>> waiting) {
        List<Runnable> all = new ArrayList<>();
        jdbc.query(
                "select r.id, r.team_id, r.mentor_id, r.ask_again_on, %s as step from exchange_in_referrals r where r.status not in ('STARTED', 'CLOSED')"
                        .formatted(WaitingFiles.stepOfReferral()),
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Step step = Step.of(row.getString("step"));
                    Instant said = waiting.getOrDefault(id, Map.of()).get(step);
                    Instant due = said == null ? dueOf(row.getObject("ask_again_on", LocalDate.class)) : said;
                    Map<String, Object> routing = owner(row);
                    routing.put(step.date(), due);
                    all.add(() -> workflow.resume(step.of().process(), id, List.of(step.activity()), routing));
                });
        all.forEach(Runnable::run);
    }

    private void vouchers(Map<UUID, Map<Step, Instant>> waiting) {
        List<Runnable> all = new ArrayList<>();
        jdbc.query("""
                select v.id, j.team_id, j.mentor_id, v.expires_on, v.postponed_to
                  from exchange_in_vouchers v join exchange_in_trajectories j on j.id = v.trajectory_id
                 where v.state = 'EARNED'
                """, row -> {
            UUID id = row.getObject("id", UUID.class);
            Map<Step, Instant> said = waiting.getOrDefault(id, Map.of());
            LocalDate postponed = row.getObject("postponed_to", LocalDate.class);
            boolean later = said.isEmpty()
                    ? postponed != null && postponed.isAfter(clock.today())
                    : said.containsKey(Step.AGREED_DAY);
            LocalDate expires = row.getObject("expires_on", LocalDate.class);
            Instant day = postponed == null ? WorkingDay.endOf(expires) : dueOf(postponed);
            Step step = later ? Step.AGREED_DAY : Step.HAND_OVER_VOUCHER;
            Map<String, Object> routing = owner(row);
            routing.put(Step.HAND_OVER_VOUCHER.date(), postponed == null ? day : WorkingDay.endOf(postponed));
            routing.put(step.date(), said.get(step) == null ? routing.getOrDefault(step.date(), day) : said.get(step));
            routing.put("expiresAt", startOf(expires.plusDays(1)));
            all.add(() -> workflow.resume(step.of().process(), id, List.of(step.activity()), routing));
        });
        all.forEach(Runnable::run);
    }

    private Instant dueOf(LocalDate day) {
        return day == null
                ? WorkingDay.endOf(clock.today())
                : day.atTime(MORNING).atZone(MovableClock.ZONE).toInstant();
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(MovableClock.ZONE).toInstant();
    }

    static Map<String, Object> owner(ResultSet row) throws SQLException {
        Map<String, Object> routing = new HashMap<>();
        routing.put("team", row.getObject("team_id", UUID.class));
        routing.put("mentor", row.getObject("mentor_id", UUID.class));
        return routing;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
