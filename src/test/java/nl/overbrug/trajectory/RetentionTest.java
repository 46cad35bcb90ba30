package nl.overbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.RetentionFacts.Kept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class RetentionTest {

    private static final LocalDate CLOSED = LocalDate.of(2027, 1, 31);

    @Autowired
    private Retention retention;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Environment environment;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void the_shipped_terms_hold_again() {
        drafts.clean();
    }

    @Test
    void each_kind_of_file_has_a_term_of_its_own() {
        assertThat(retention.until(Kept.TRAJECTORY, CLOSED)).isEqualTo("2032-01-31");
        assertThat(retention.until(Kept.REWARDS, CLOSED)).isEqualTo("2034-01-31");
        assertThat(retention.until(Kept.NOT_ELIGIBLE, CLOSED)).isEqualTo("2032-01-31");
        assertThat(retention.until(Kept.NOT_JOINED, CLOSED)).isEqualTo("2027-03-14");
    }

    @Test
    void a_dossier_that_is_closed_says_until_when_it_is_kept_by_the_terms_that_policy_set() {
        UUID trajectory = fixture.started();
        fixture.as("mentor1", () -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, clock.today())));
        UUID draft = drafts.begun("trajectory/retention");
        drafts.write(draft, "traject", "maanden", "180");
        drafts.expect(draft, "traject", "maanden", "60", "180");
        drafts.published(draft, clock.today(), false);

        assertThat(Visitor.loggedIn(environment, "mentor1")
                        .get("/trajecten/" + trajectory)
                        .body())
                .contains("Het dossier tot en met")
                .contains(String.valueOf(clock.today().plusYears(15).getYear()));
    }
}
