package nl.overbrug.fidelity;

import java.util.UUID;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other mentors who did the same as mentor1: figures are shown of three or more; autowire it. */
@Component
class Lookalike {

    private final JdbcClient jdbc;
    private final TrajectoryFixture people;

    Lookalike(JdbcClient jdbc, TrajectoryFixture people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** In the rows alone; making them anew takes it away again. */
    void doesTheSame(UUID trajectory, String username) {
        jdbc.sql("""
                        insert into fidelity_observation
                        select gen_random_uuid(), step, trajectory_id, :mentor, held_on, applicable, done, how, because, steps_version, rules_version
                          from fidelity_observation where trajectory_id = :id and applicable and mentor_id = :first
                        """)
                .param("mentor", people.person(username).id())
                .param("first", people.person("mentor1").id())
                .param("id", trajectory)
                .update();
    }
}
