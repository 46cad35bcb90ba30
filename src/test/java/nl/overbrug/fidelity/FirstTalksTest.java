package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.norm.NormFixture;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The norm wants the first Bridge within three conversations; two were held when a new version says one. */
@OverbrugTest
class FirstTalksTest {

    @Autowired
    private NormFixture norms;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Observations observations;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID trajectory;

    @BeforeEach
    void two_conversations_were_held() {
        trajectory = norms.waitsForBridge();
        talk();
        norms.after(1);
        talk();
        norms.after(1);
    }

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void a_version_for_new_trajectories_only_still_calls_for_it_in_the_third() {
        norms.published("eerste-brug", "gesprekken", "3", "1", false);
        talk();

        assertThat(callsForBridge()).isEqualTo(3);
    }

    @Test
    void who_follows_is_no_longer_called_on_and_what_was_held_before_is_read_by_the_norm_of_its_day() {
        norms.follow("eerste-brug", "gesprekken", "3", "1");
        talk();

        assertThat(callsForBridge()).isEqualTo(2);
    }

    @Test
    void a_norm_that_names_no_number_calls_for_it_in_no_conversation_by_itself() {
        norms.follow("eerste-brug", "gesprekken", "3", "");
        talk();

        assertThat(callsForBridge()).isEqualTo(2);
    }

    private void talk() {
        people.as(
                "mentor1",
                () -> conversations
                        .on(trajectory, clock.today(), Conversation.Kind.PROGRESS, true)
                        .value());
    }

    /** In how many conversations. */
    private int callsForBridge() {
        observations.foldAll();
        return jdbc.sql(
                        "select count(*) from fidelity_observation where trajectory_id = ? and step = 'B1' and applicable")
                .param(trajectory)
                .query(Integer.class)
                .single();
    }
}
