package nl.overbrug.exchange;

import java.time.ZoneOffset;
import java.util.List;
import nl.overbrug.fidelity.BroughtIn;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.monitor.ReadModels;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What follows from dossiers that were stored: the audit of each, and the rows that the monitor reads. In the same transaction. */
@Component
class Aftermath {

    private final JdbcTemplate jdbc;
    private final ReadModels readModels;
    private final BroughtIn observations;
    private final CurrentPerson current;
    private final MovableClock clock;

    Aftermath(
            JdbcTemplate jdbc,
            ReadModels readModels,
            BroughtIn observations,
            CurrentPerson current,
            MovableClock clock) {
        this.jdbc = jdbc;
        this.readModels = readModels;
        this.observations = observations;
        this.current = current;
        this.clock = clock;
    }

    /** Of all that is staged in this transaction and stored. */
    void follow() {
        List.of(PeopleFiles.REFERRALS, TrajectoryFiles.TRAJECTORIES).forEach(this::audit);
        observations.take(
                "select id from exchange_in_trajectories",
                "select distinct trajectory_id from exchange_in_observations");
        readModels.take("select id from exchange_in_participants");
    }

    private void audit(String file) {
        jdbc.update(
                """
                insert into people_audit (at, person_id, subject, change, what)
                select ?, ?, id, true, 'audit.uitwisseling.ingelezen' from %s
                """.formatted(Bundle.file(file).staged()),
                clock.instant().atOffset(ZoneOffset.UTC),
                current.find().map(Person::id).orElse(null));
    }
}
