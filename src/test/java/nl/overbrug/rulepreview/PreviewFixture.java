package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions in years that no other test looks at, and a clock that stands after them; leaves no trace of them. */
@Component
public class PreviewFixture {

    public static final String NORMS = "trajectory/norms";

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Rulebook rulebook;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final DraftFixture drafts;
    private final Previews previews;
    private final TrajectoryFixture trajectories;

    PreviewFixture(
            Rulebook rulebook,
            MovableClock clock,
            JdbcClient jdbc,
            DraftFixture drafts,
            Previews previews,
            TrajectoryFixture trajectories) {
        this.trajectories = trajectories;
        this.rulebook = rulebook;
        this.clock = clock;
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.previews = previews;
    }

    /** The day after the period that is offered first: the year 2031. */
    public void afterTheYear() {
        on(FIRST.plusYears(1).plusDays(9));
    }

    /** @param month of 2031 */
    public void in(int month) {
        on(FIRST.withMonth(month).plusDays(14));
    }

    private void on(LocalDate day) {
        clock.stopAt(day.atTime(12, 0).atZone(MovableClock.ZONE).toInstant());
    }

    /** How soon a progress conversation comes, decided about the subject: 21 days. */
    public void decidedOn(UUID subject, int times) {
        for (int i = 0; i < times; i++) {
            rulebook.decide(NormFacts.TABLE, subject, new NormFacts(ProtocolNorm.REVIEW));
        }
    }

    /** One decision about each of so many new subjects. */
    public List<UUID> decidedAbout(int people) {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(people).toList();
        subjects.forEach(subject -> decidedOn(subject, 1));
        return subjects;
    }

    /** So many vouchers of as many people whose trajectories began today, earned in a month of 2031. */
    public void earned(String behaviour, String amount, int month, int times) {
        for (int i = 0; i < times; i++) {
            jdbc.sql("""
                            insert into reward_voucher (id, version, trajectory_id, participant_id, kind, action_id, reason, amount,
                                state, offered_on, earned_on, expires_on)
                            select gen_random_uuid(), 1, id, participant_id, 'ACTION', gen_random_uuid(), :behaviour,
                                   cast(:amount as numeric), 'EARNED', :on, :on, :on
                              from trajectory_trajectory where id = :trajectory
                            """)
                    .param("behaviour", behaviour)
                    .param("amount", amount)
                    .param("on", FIRST.withMonth(month))
                    .param("trajectory", trajectories.started())
                    .update();
        }
    }

    /** The facts of these decisions can no longer be judged. */
    public void forgetFacts(UUID subject) {
        jdbc.sql("update rulebook_decision set facts = '{}' where subject = :subject")
                .param("subject", subject)
                .update();
    }

    /** A draft in which a progress conversation comes after 28 days. */
    public UUID draft() {
        UUID draft = drafts.begun(NORMS);
        drafts.write(draft, "voortgangsgesprek", "dagen", "28");
        drafts.expect(draft, "volgend-gesprek", "dagen", "21", "28");
        return draft;
    }

    /** Computed over the first period by beleid1. */
    public Preview computed(UUID draft) {
        drafts.as(
                "beleid1",
                () -> previews.start(draft, PreviewPeriod.choices(clock.today()).get(0))
                        .value());
        long end = System.nanoTime() + PATIENCE.toNanos();
        Preview now = now(draft);
        while (now.isRunning()) {
            assertThat(System.nanoTime()).as("a preview that does not end").isLessThan(end);
            now = now(draft);
        }
        return now;
    }

    public Preview now(UUID draft) {
        return drafts.as("beleid1", () -> previews.of(draft)).orElseThrow();
    }

    public void clean() {
        clock.runAhead(Duration.ZERO);
        jdbc.sql("delete from rulebook_decision where decided_at > cast('2030-06-01' as date)")
                .update();
        jdbc.sql("delete from reward_voucher where earned_on > cast('2030-06-01' as date)")
                .update();
        jdbc.sql("truncate rulepreview_run").update();
        drafts.clean();
    }
}
