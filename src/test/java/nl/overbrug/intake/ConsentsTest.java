package nl.overbrug.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.outflow.Returns;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;

/** Consent is an answer that may change; the last one holds. */
@OverbrugTest
class ConsentsTest {

    @Autowired
    private Consents consents;

    @Autowired
    private BridgeFixture referred;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Returns returns;

    @Autowired
    private Audit audit;

    @Autowired
    private Environment environment;

    @Test
    void what_was_said_at_the_intake_holds_until_something_else_is_said() {
        UUID trajectory = referred.referredWithDebtsAndIncome();
        assertThat(now(trajectory).research()).isFalse();

        record("mentor1", trajectory, 0, true).value();
        assertThat(now(trajectory).research()).isTrue();

        record("mentor1", trajectory, 1, false).value();
        assertThat(now(trajectory))
                .isEqualTo(new ConsentNow(2, false, false, now(trajectory).on()));
    }

    @Test
    void nobody_who_was_not_asked_consents() {
        assertThat(now(people.started())).isEqualTo(new ConsentNow(0, false, false, null));
    }

    @Test
    void a_colleague_of_the_team_may_record_that_it_is_taken_back_and_another_team_may_not() {
        UUID trajectory = referred.referredWithDebtsAndIncome();

        assertThat(record("mentor2", trajectory, 0, false).isDone()).isTrue();
        assertThat(audit.of(trajectory)).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("audit.aanmelding.toestemming");
            assertThat(entry.personId()).isEqualTo(people.person("mentor2").id());
        });
        for (String other : new String[] {"mentor3", "manager", "beheer"}) {
            assertThatThrownBy(() -> record(other, trajectory, 1, true)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(now(trajectory).version()).isEqualTo(1);
    }

    @Test
    void a_page_from_before_another_answer_records_nothing() {
        UUID trajectory = referred.referredWithDebtsAndIncome();
        record("mentor1", trajectory, 0, false).value();

        assertThat(record("mentor2", trajectory, 0, true).problems()).containsExactly(Problem.stale());
        assertThat(now(trajectory).research()).isFalse();
    }

    @Test
    void it_is_taken_back_after_the_end_too_and_holds_for_who_comes_back() {
        UUID trajectory = referred.referredWithDebtsAndIncome();
        record("mentor1", trajectory, 0, true).value();
        var end = new Trajectory.End(EndReason.MOVED, now(trajectory).on());
        people.as("mentor1", () -> trajectories.end(trajectory, end).value());
        UUID back = people.as(
                "mentor1",
                () -> returns.comeBack(trajectory, end.on(), Set.of()).value());

        assertThat(now(back).research()).isTrue();
        record("mentor1", trajectory, 1, false).value();
        assertThat(now(back).research()).isFalse();
    }

    @Test
    void the_dossier_tells_what_was_said_last_in_dutch_and_in_english() {
        UUID trajectory = referred.referredWithDebtsAndIncome();
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        String page = "/trajecten/" + trajectory + "/toestemming";

        assertThat(mentor.get("/trajecten/" + trajectory).body()).contains("Onderzoek: Nee");
        assertThat(mentor.get(page).body()).contains("<h1>Toestemming</h1>", "Toestemming intrekken mag altijd");
        assertThat(mentor.post(page, page, "version", "0", "research", "true", "_research", "on", "_sharing", "on")
                        .location())
                .isEqualTo("/trajecten/" + trajectory);
        assertThat(mentor.get("/trajecten/" + trajectory).body()).contains("Onderzoek: Ja");
        mentor.post(page, "/taal", "taal", "en", "terug", page);
        assertThat(mentor.get(page).body())
                .contains("Consent may be taken back at any time", "This is what the participant said last");
        assertThat(mentor.get("/trajecten/" + trajectory).body()).contains("Research: Yes");
    }

    private Result<ConsentNow> record(String who, UUID trajectory, int version, boolean research) {
        return people.as(who, () -> consents.record(trajectory, version, research, false));
    }

    private ConsentNow now(UUID trajectory) {
        return consents.of(trajectories.find(trajectory).orElseThrow().participantId());
    }
}
