package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Makes trajectories of invented participants through the real API; autowire it. mentor1 and mentor2 are of one team, mentor3 of another.
 */
@Component
public class TrajectoryFixture {

    private final Participants participants;
    private final TrajectoryStart start;
    private final People people;
    private final Workflow workflow;
    private final MovableClock clock;

    TrajectoryFixture(
            Participants participants, TrajectoryStart start, People people, Workflow workflow, MovableClock clock) {
        this.participants = participants;
        this.start = start;
        this.people = people;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** A trajectory of mentor1 that started today; its process runs. */
    public UUID started() {
        return startedOn(clock.today());
    }

    /** A trajectory of mentor1 that started on this day; its process runs. */
    public UUID startedOn(LocalDate on) {
        Person mentor = person("mentor1");
        return as("mentor1", () -> {
            UUID participant = participants
                    .register(new NewParticipant(
                            "Verzonnen " + UUID.randomUUID(),
                            LocalDate.of(1980, 1, 1),
                            null,
                            null,
                            Participant.Contact.NONE))
                    .value();
            return start.start(new NewTrajectory(participant, null, null, mentor.teamId(), mentor.id(), on));
        });
    }

    /** A step of it begins beside the others, for mentor1. */
    public void begin(String step, UUID trajectory) {
        begin(step, trajectory, Map.of());
    }

    /** @param more what that step is called with besides its mentor and team */
    public void begin(String step, UUID trajectory, Map<String, Object> more) {
        Person mentor = person("mentor1");
        Map<String, Object> called = new HashMap<>(more);
        called.put("team", mentor.teamId());
        called.put("mentor", mentor.id());
        workflow.start(step, trajectory, called);
    }

    /** Does the work as one of the demo's people. */
    public <T> T as(String username, Supplier<T> work) {
        return people.as(person(username), work);
    }

    public Person person(String username) {
        return people.byUsername(username).orElseThrow();
    }
}
