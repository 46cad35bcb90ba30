package nl.overbrug.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.plan.Action;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.RewardFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a mentor meets of an element that the team does not work with yet: nothing that asks for it, and nothing that is lost. */
@OverbrugTest
class NotYetPagesTest {

    private static final String OFFER = "/beloningen/toezeggen?actie=";

    @Autowired
    private Environment environment;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private RewardFixture rewards;

    @Autowired
    private Promises promises;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void everything_is_on_again() {
        jdbc.sql("delete from rollout_start").update();
    }

    @Test
    void in_a_conversation_nobody_asks_for_it() {
        String talk = "/trajecten/" + people.started() + "/gesprekken/nieuw";
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.get(talk).body()).contains("name=\"stress\"", "name=\"feedback\"", "id=\"doelen\"");
        later(Element.STRESS);
        assertThat(mentor.get(talk).body()).doesNotContain("name=\"stress\"").contains("name=\"feedback\"");
        later(Element.FEEDBACK, Element.BRIDGE, Element.PLAN);
        assertThat(mentor.get(talk).body())
                .doesNotContain("name=\"feedback\"", "id=\"verder\"", "id=\"doelen\"", "Er staan geen stappen open")
                .contains("name=\"moment.date\"");
        assertThat(mentor.get("/mijn/spiegel").status()).isEqualTo(200);
    }

    @Test
    void what_there_is_already_of_a_bridge_and_a_plan_stays_in_the_conversation() {
        later(Element.BRIDGE, Element.PLAN);
        String page = Visitor.loggedIn(environment, "mentor1")
                .get("/trajecten/" + dossiers.made().trajectory() + "/gesprekken/nieuw")
                .body();
        assertThat(page).contains("id=\"doelen\"", "Weer rustig slapen", "Post openen");
    }

    @Test
    void no_reward_is_offered_or_promised_and_the_page_says_so() {
        UUID trajectory = people.started();
        Action action = rewards.challenge(trajectory, clock.today());
        String home = "/trajecten/" + trajectory;
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.get(home + "/plannen").body()).contains(OFFER + action.id());
        assertThat(mentor.get(home).body()).contains("id=\"beloningen\"");
        later(Element.REWARDS);
        assertThat(mentor.get(home + "/plannen").body()).doesNotContain(OFFER);
        assertThat(mentor.get(home).body()).doesNotContain("id=\"beloningen\"");
        assertThat(mentor.get(home + "/beloningen").body())
                .contains("Uw team werkt nog niet met beloningen")
                .doesNotContain("id=\"jaar\"", "name=\"words\"");
        assertThat(mentor.get(home + OFFER + action.id()).body())
                .contains("Uw team werkt nog niet met beloningen")
                .doesNotContain("name=\"behaviour\"");
        assertThat(people.as("mentor1", () -> promises.promise(trajectory, action.id(), "DIGID"))
                        .problems())
                .containsExactly(Problem.of("", "probleem.rollout.nog-niet"));
    }

    @Test
    void what_was_promised_before_can_still_be_handed_over() {
        FullDossier.Made made = dossiers.made();
        later(Element.REWARDS);
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.get("/trajecten/" + made.trajectory() + "/beloningen").body())
                .contains("/bonnen/" + made.voucher() + "/overhandigen")
                .doesNotContain("name=\"words\"");
    }

    private void later(Element... elements) {
        for (Element element : elements) {
            jdbc.sql("""
                            insert into rollout_start (team_id, number, element, from_on, was_on, set_by, set_at)
                            values (:team, :number, :element, '9999-12-31', '1900-01-01', :team, now())
                            """)
                    .param("team", people.person("mentor1").teamId())
                    .param("number", element.ordinal())
                    .param("element", element.name())
                    .update();
        }
    }
}
