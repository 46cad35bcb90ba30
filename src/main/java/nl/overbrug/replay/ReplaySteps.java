package nl.overbrug.replay;

import java.util.List;
import nl.overbrug.cohort.Act;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One act after another, each in one transaction with the progress: what is done is never done twice. */
@Component
@Profile("demo")
class ReplaySteps {

    private static final List<String> MENTORS = List.of("mentor1", "mentor2", "mentor4");

    private final List<Pusher> pushers;
    private final People people;
    private final ReplayRows rows;
    private final DemoClock demoClock;

    ReplaySteps(List<Pusher> pushers, People people, ReplayRows rows, DemoClock demoClock) {
        this.pushers = pushers;
        this.people = people;
        this.rows = rows;
        this.demoClock = demoClock;
    }

    /** Begins, or goes on where an earlier start left off. Returns how many acts are done. */
    @Transactional
    public int begin(int acts) {
        if (rows.find().isEmpty()) {
            rows.begin(acts);
        }
        return rows.find().orElseThrow().actsDone();
    }

    /** @param number of the act, from 1 */
    @Transactional
    public void push(Act act, int number) {
        rows.doNotWaitForDisk();
        boolean pushed = people.as(mentorOf(act), () -> pushers.stream().anyMatch(pusher -> pusher.push(act)));
        if (!pushed) {
            throw new IllegalStateException("no step takes " + act.getClass().getSimpleName());
        }
        rows.advance(number);
    }

    @Transactional
    public void finish() {
        rows.finish();
        demoClock.startFrom(Replay.END);
    }

    /** The cases are spread over the demo's mentors of one team by their number; of three, the fewest whose figures are shown together. */
    private Person mentorOf(Act act) {
        return people.byUsername(MENTORS.get(act.caseNo() % MENTORS.size())).orElseThrow();
    }
}
