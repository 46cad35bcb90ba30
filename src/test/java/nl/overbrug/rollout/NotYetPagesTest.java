package nl.overbrug.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.fidelity.LookingBack;
import nl.overbrug.fidelity.ProtocolStep;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.monitor.KeptRows;
import nl.overbrug.plan.Action;
import nl.overbrug.review.NewReview;
import nl.overbrug.review.Review;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.review.Reviews;
import nl.overbrug.reward.Cards;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.RewardFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    private Cards cards;

    @Autowired
    private Reviews reviews;

    @Autowired
    private LookingBack lookingBack;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<KeptRows> kept;

    /** Else the mirror may say that it still counts. */
    @BeforeEach
    void what_others_left_is_counted() {
        kept.forEach(KeptRows::foldAll);
    }

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
                .containsExactly(Problem.of("", "probleem.rollout.nog-niet.rewards"));
    }

    @Test
    void no_card_is_recorded() {
        UUID trajectory = people.started();
        later(Element.REWARDS);
        assertThat(people.as("mentor1", () -> cards.give(trajectory, "Knap gedaan", clock.today()))
                        .problems())
                .containsExactly(Problem.of("", "probleem.rollout.nog-niet.rewards"));
        assertThat(people.as("mentor1", () -> cards.of(trajectory))).isEmpty();
        String page = "/trajecten/" + trajectory + "/beloningen";
        assertThat(Visitor.loggedIn(environment, "mentor1")
                        .post(page, page + "/kaart", "words", "Knap gedaan", "on", today())
                        .body())
                .contains("Uw team werkt nog niet met beloningen");
        jdbc.sql("delete from rollout_start").update();
        assertThat(people.as("mentor1", () -> cards.give(trajectory, "Knap gedaan", clock.today()))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_conversation_with_a_tick_for_it_is_refused_and_one_without_is_not() {
        UUID trajectory = people.started();
        later(Element.STRESS, Element.FEEDBACK);
        assertThat(held(trajectory, new NewReview.Ticks(true, true)).problems())
                .containsExactly(
                        Problem.of("", "probleem.rollout.nog-niet.stress"),
                        Problem.of("", "probleem.rollout.nog-niet.feedback"));
        assertThat(people.as("mentor1", () -> reviews.of(trajectory))).isEmpty();
        assertThat(held(trajectory, NewReview.Ticks.NONE).isDone()).isTrue();
    }

    @Test
    void nobody_ticks_looking_back_and_the_mirror_says_why() {
        later(Element.FEEDBACK);
        assertThat(people.as("mentor1", () -> lookingBack.tick(Set.of(ProtocolStep.F3), clock.today()))
                        .problems())
                .containsExactly(Problem.of("", "probleem.rollout.nog-niet.feedback"));
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.get("/mijn/spiegel").body()).doesNotContain("id=\"terugkijken\"");
        String tick = "/mijn/spiegel/terugkijken";
        assertThat(mentor.post("/mijn/spiegel", tick, "self", "true", "on", today())
                        .body())
                .contains("Uw team werkt nog niet met feedback en terugkijken");
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

    private String today() {
        return clock.today().toString();
    }

    private Result<Review> held(UUID trajectory, NewReview.Ticks ticks) {
        return people.as(
                "mentor1",
                () -> reviews.hold(
                        trajectory, new NewReview(clock.today(), true, List.of(), ticks, null, ReviewNext.REVIEW)));
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
