package nl.overbrug.fidelity;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Introductions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a dossier cannot show: that a mentor asked colleagues (F2) or looked back (F3). A mentor ticks it for oneself, about no participant; it counts
 * with everybody who took part that day. Who is no mentor gets an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class LookingBack {

    public static final Set<ProtocolStep> STEPS = Set.of(ProtocolStep.F2, ProtocolStep.F3);

    /** Longer ago nobody remembers the day. */
    private static final int LONGEST_AGO_YEARS = 1;

    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Introductions introductions;
    private final MovableClock clock;

    LookingBack(JdbcClient jdbc, CurrentPerson current, Introductions introductions, MovableClock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.introductions = introductions;
        this.clock = clock;
    }

    public record Tick(ProtocolStep step, LocalDate on) {}

    /** The last ones of one's own, the latest first. */
    public List<Tick> own() {
        return jdbc.sql("select step, on_day from fidelity_looked_back where mentor_id = :me order by on_day desc,"
                        + " step limit :most")
                .param("me", me().id())
                .param("most", SHOWN)
                .query((row, n) ->
                        new Tick(ProtocolStep.valueOf(row.getString("step")), row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /**
     * Keeps that it was done on this day; once is enough.
     *
     * @return problems with the fields {@code on} and {@code colleagues}; refused while the team does not work with feedback
     */
    @Transactional
    public Result<LocalDate> tick(Set<ProtocolStep> steps, LocalDate on) {
        Person me = me();
        List<Problem> problems = introductions
                .refusalForTeam(me.teamId(), Element.FEEDBACK)
                .map(List::of)
                .orElseGet(() -> problems(steps, on));
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        steps.forEach(step -> jdbc.sql("""
            insert into fidelity_looked_back (mentor_id, step, on_day, recorded_at) values (:me, :step, :on, :at)
            on conflict do nothing
            """)
                .param("me", me.id())
                .param("step", step.name())
                .param("on", on)
                .param("at", Timestamp.from(clock.instant()))
                .update());
        return Result.done(on);
    }

    /** It was a mistake. */
    @Transactional
    public void takeBack(ProtocolStep step, LocalDate on) {
        jdbc.sql("delete from fidelity_looked_back where mentor_id = :me and step = :step and on_day = :on")
                .param("me", me().id())
                .param("step", step.name())
                .param("on", on)
                .update();
    }

    private List<Problem> problems(Set<ProtocolStep> steps, LocalDate on) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = clock.today();
        if (steps.isEmpty() || !STEPS.containsAll(steps)) {
            problems.add(Problem.of("colleagues", "probleem.verplicht-keuze"));
        }
        if (on == null) {
            problems.add(Problem.missing("on"));
        } else if (on.isAfter(today)) {
            problems.add(Problem.of("on", "probleem.datum-toekomst"));
        } else if (on.isBefore(today.minusYears(LONGEST_AGO_YEARS))) {
            problems.add(Problem.of("on", "probleem.datum-te-vroeg", today.minusYears(LONGEST_AGO_YEARS)));
        }
        return problems;
    }

    private Person me() {
        return current.require(Role.MENTOR);
    }
}
