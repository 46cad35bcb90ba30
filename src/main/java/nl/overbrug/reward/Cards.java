package nl.overbrug.reward;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Introductions;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cards that mentors write. There is no rule about them and no amount. */
@Service
public class Cards {

    static final int LONGEST = 500;

    private final Trajectories trajectories;
    private final Introductions introductions;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final MovableClock clock;

    Cards(Trajectories trajectories, Introductions introductions, JdbcClient jdbc, Audit audit, MovableClock clock) {
        this.trajectories = trajectories;
        this.introductions = introductions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records a card that was given; problems name {@code words} (up to 500 characters) and {@code on}. Refused while the team does not work with rewards. */
    @Transactional
    public Result<Card> give(UUID trajectoryId, String words, LocalDate on) {
        Trajectory trajectory = trajectories.ownCaseload(trajectoryId);
        Optional<Problem> notYet = introductions.refusal(trajectoryId, Element.REWARDS);
        List<Problem> problems = notYet.map(List::of).orElseGet(() -> problems(trajectory, words, on));
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Card card = new Card(UUID.randomUUID(), trajectoryId, on, words.strip());
        jdbc.sql("""
            insert into reward_card (id, trajectory_id, given_on, words, recorded_at, recorded_by)
            values (:id, :trajectory, :on, :words, :at, :by)
            """)
                .param("id", card.id())
                .param("trajectory", trajectoryId)
                .param("on", on)
                .param("words", card.words())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", trajectory.mentorId())
                .update();
        audit.changed(trajectoryId, "audit.bon.kaartje");
        return Result.done(card);
    }

    /** To read: a mentor of the team; the last one first. */
    public List<Card> of(UUID trajectoryId) {
        return trajectories.open(trajectoryId).map(this::rows).orElse(List.of());
    }

    private List<Card> rows(Trajectory trajectory) {
        return jdbc.sql("select * from reward_card where trajectory_id = :id order by given_on desc, recorded_at desc")
                .param("id", trajectory.id())
                .query((row, n) -> new Card(
                        row.getObject("id", UUID.class),
                        trajectory.id(),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("words")))
                .list();
    }

    private List<Problem> problems(Trajectory trajectory, String words, LocalDate on) {
        List<Problem> problems = new ArrayList<>();
        if (words == null || words.isBlank()) {
            problems.add(Problem.missing("words"));
        } else if (words.length() > LONGEST) {
            problems.add(Problem.of("words", "probleem.te-lang", LONGEST));
        }
        if (on == null) {
            problems.add(Problem.missing("on"));
        } else if (on.isAfter(clock.today())) {
            problems.add(Problem.of("on", "probleem.datum-toekomst"));
        } else if (on.isBefore(trajectory.startedOn())) {
            problems.add(Problem.of("on", "probleem.datum-te-vroeg", trajectory.startedOn()));
        }
        return problems;
    }
}
