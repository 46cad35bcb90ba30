package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other mentors who did the same as mentor1: figures are shown of three or more; autowire it. */
@Component
public class Lookalike {

    private final JdbcClient jdbc;
    private final TrajectoryFixture people;

    Lookalike(JdbcClient jdbc, TrajectoryFixture people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** After rows were changed by hand. */
    void addUpAgain() {
        jdbc.sql("delete from fidelity_sum").update();
        jdbc.sql("insert into fidelity_sum select * from fidelity_sum_now").update();
    }

    /** Of a year less is shown where a few mentors have others. */
    void onlyThoseOf(UUID trajectory) {
        jdbc.sql("delete from fidelity_observation where trajectory_id <> ?")
                .param(trajectory)
                .update();
        addUpAgain();
    }

    /** In the rows alone; making them anew takes it away again. */
    public void doesTheSame(UUID trajectory, String username) {
        jdbc.sql("""
                        insert into fidelity_observation
                        select gen_random_uuid(), step, trajectory_id, :mentor, held_on, applicable, done, how, because, steps_version, rules_version, began_on
                          from fidelity_observation where trajectory_id = :id and applicable and mentor_id = :first
                        """)
                .param("mentor", people.person(username).id())
                .param("first", people.person("mentor1").id())
                .param("id", trajectory)
                .update();
        addUpAgain();
    }

    /** What was done alike goes away again: those conversations are nowhere else. */
    public void goAway() {
        int gone = jdbc.sql(
                        "delete from fidelity_observation where conversation_id not in (select id from trajectory_conversation)")
                .update();
        if (gone > 0) {
            addUpAgain();
        }
    }

    /** Everybody did half of it so many months before. */
    void didHalfOfItBefore(int months) {
        jdbc.sql("""
                        insert into fidelity_observation
                        select gen_random_uuid(), step, gen_random_uuid(), mentor_id, held_on - make_interval(months => :months), applicable, done, how,
                               because, steps_version, rules_version, began_on
                          from fidelity_observation where applicable and ascii(right(step, 1)) % 2 = :rest
                        """).param("months", months).param("rest", months % 2).update();
        addUpAgain();
    }

    /** A step in a conversation of a trajectory that nothing else is known of. */
    void observed(UUID mentor, UUID trajectory, ProtocolStep step, LocalDate on, LocalDate began, boolean done) {
        jdbc.sql("""
                        insert into fidelity_observation (conversation_id, step, trajectory_id, mentor_id, held_on, began_on, applicable, done,
                            how, because, steps_version, rules_version)
                        values (gen_random_uuid(), :step, :trajectory, :mentor, :on, :began, true, :done, 'DERIVED',
                            case when :done then 'WISH' end, 1, 1)
                        """)
                .param("step", step.name())
                .param("trajectory", trajectory)
                .param("mentor", mentor)
                .param("on", on)
                .param("began", began)
                .param("done", done)
                .update();
    }
}
