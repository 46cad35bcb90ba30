package nl.overbrug.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.bridge.Goal;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class PlanPagesTest {

    @Autowired
    private Environment environment;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Plans plans;

    private Visitor mentor;
    private UUID trajectory;
    private String base;

    @BeforeEach
    void a_mentor_comes_in() {
        mentor = Visitor.loggedIn(environment, "mentor1");
        trajectory = trajectories.started();
        base = "/trajecten/" + trajectory + "/plannen";
    }

    @Test
    void a_plan_is_made_from_the_form() {
        Goal goal = made.goal(trajectory, Pillar.DEBTS, "Zonder schulden leven");

        Answer answer = mentor.post(
                base + "/nieuw",
                base + "/nieuw",
                "goalId",
                goal.id().toString(),
                "words",
                "Een regeling",
                "actions[0].what",
                "Post openen",
                "actions[0].who",
                "TOGETHER",
                "actions[0].kind",
                "CHALLENGE",
                "actions[1].what",
                "");

        assertThat(answer.location()).isEqualTo(base);
        assertThat(mentor.get(base).body())
                .contains("Een regeling", "Post openen", "Zonder schulden leven", "0 van 1 stappen gedaan");
    }

    @Test
    void what_is_wrong_stands_beside_the_field_and_nothing_is_lost() {
        Answer answer = mentor.post(
                base + "/nieuw",
                base + "/nieuw",
                "words",
                "Een regeling",
                "dueOn",
                "geen datum",
                "actions[0].what",
                "Post openen",
                "actions[0].dueOn",
                "31-02-2030");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Een regeling", "Post openen", "geen datum", "31-02-2030")
                .contains("id=\"dueOn-fout\"", "id=\"actions[0].dueOn-fout\"");
        assertThat(plans.known(trajectory)).isEmpty();
    }

    @Test
    void a_row_is_added_and_moved_without_saving() {
        Answer more = mentor.post(base + "/nieuw", base + "/nieuw", "knop", "rij", "actions[0].what", "een");
        Answer moved = mentor.post(
                base + "/nieuw",
                base + "/nieuw",
                "knop",
                "omhoog-1",
                "actions[0].what",
                "een",
                "actions[1].what",
                "twee");

        assertThat(more.body()).contains("name=\"actions[1].what\"", "value=\"een\"");
        assertThat(moved.body().indexOf("value=\"twee\""))
                .isPositive()
                .isLessThan(moved.body().indexOf("value=\"een\""));
        assertThat(plans.known(trajectory)).isEmpty();
    }

    @Test
    void one_press_ticks_and_another_takes_it_back() {
        Action action = made.plan(trajectory, "Post openen").actions().get(0);

        mentor.post(base, base + "/acties/" + action.id() + "/gedaan");
        assertThat(mentor.get(base).body()).contains("1 van 1 stappen gedaan", "Toch niet gedaan: Post openen");

        mentor.post(base, base + "/acties/" + action.id() + "/terug");
        assertThat(mentor.get(base).body()).contains("0 van 1 stappen gedaan");
    }

    @Test
    void a_stale_page_shows_what_stands_now_and_what_was_filled_in() {
        Plan plan = made.plan(trajectory, "Post openen");
        String page = base + "/" + plan.id();
        mentor.post(base, base + "/acties/" + plan.actions().get(0).id() + "/gedaan");

        Answer answer = mentor.post(
                page, page, "version", "1", "goalId", plan.goalId().toString(), "words", "Mijn andere woorden");

        assertThat(answer.body()).contains("Dit plan is intussen veranderd", "Mijn andere woorden", "(gedaan");
    }

    @Test
    void a_plan_goes_home_on_one_sheet() {
        Plan plan = made.plan(trajectory, "Post openen");

        assertThat(mentor.get(base + "/" + plan.id() + "/afdruk").body())
                .contains("Een regeling met de bank", "Post openen", "Volgende afspraak")
                .doesNotContain("<textarea");
    }

    @Test
    void a_goal_reached_invites_a_new_plan() {
        Plan plan = made.plan(trajectory, "Post openen");

        mentor.post(base, base + "/" + plan.id() + "/stand", "version", "1", "naar", "REACHED");

        assertThat(mentor.get(base).body()).contains("Nieuw plan bij dit doel", base + "/nieuw?doel=" + plan.goalId());
    }

    @Test
    void a_mentor_of_the_team_sees_no_buttons_and_others_see_nothing() {
        Plan plan = made.plan(trajectory, "Post openen");

        assertThat(Visitor.loggedIn(environment, "mentor2").get(base).body())
                .contains("Post openen")
                .doesNotContain("Plan laten gaan");
        for (String outsider : new String[] {"mentor3", "beleid1", "manager", "beheer"}) {
            Visitor visitor = Visitor.loggedIn(environment, outsider);
            assertThat(visitor.get(base).status()).isEqualTo(403);
            assertThat(visitor.get(base + "/" + plan.id()).status()).isEqualTo(403);
            assertThat(visitor.get(base + "/" + plan.id() + "/afdruk").status()).isEqualTo(403);
        }
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(mentor.get("/trajecten/" + UUID.randomUUID() + "/plannen").status())
                .isEqualTo(404);
        assertThat(mentor.get(base + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
