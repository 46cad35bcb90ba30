package nl.overbrug.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionReport;
import nl.overbrug.plan.ActionReport.Outcome;
import nl.overbrug.plan.PlanActions;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.plan.Plans;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class ReviewTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanActions actions;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Conversations conversations;

    private UUID trajectory;
    private List<Action> open;
    private LocalDate today;
    private LocalDateTime morning;

    @BeforeEach
    void a_plan_with_two_actions() {
        trajectory = trajectories.started();
        today = made.today();
        morning = today.plusDays(21).atTime(LocalTime.of(9, 30));
        open = made.plan(trajectory, "Post openen", "Bank bellen").actions();
    }

    @Test
    void a_conversation_keeps_what_was_told_and_changes_the_actions() {
        Review review = hold(
                        report(0, Outcome.DONE, null, null), report(1, Outcome.NOT_YET, "Vergeten", "Als A, dan B"))
                .value();

        assertThat(review.goals())
                .extracting(Review.GoalLine::pillar, Review.GoalLine::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Pillar.DEBTS, "Zonder schulden leven"));
        Review kept = asMentor(() -> reviews.open(review.id())).orElseThrow();
        assertThat(kept).isEqualTo(review);
        assertThat(kept.told(Outcome.DONE))
                .singleElement()
                .extracting(Review.ToldAction::doneOn)
                .isEqualTo(today);
        assertThat(actionsNow().get(0).isDone()).isTrue();
        assertThat(actionsNow().get(1).words().strategy()).isEqualTo("Als A, dan B");
    }

    @Test
    void the_conversation_is_recorded_once() {
        Review review = hold().value();

        assertThat(conversations.of(trajectory))
                .extracting(talk -> talk.id())
                .containsOnlyOnce(review.conversationId());
    }

    @Test
    void saving_the_same_conversation_twice_is_refused() {
        hold().value();

        assertThat(hold().problems()).containsExactly(Problem.of("on", "probleem.gesprek.al-vastgelegd"));
    }

    @Test
    void an_action_that_was_not_talked_about_stays_as_it_is() {
        hold(report(0, null, null, null)).value();

        assertThat(actionsNow()).isEqualTo(open);
    }

    @Test
    void an_action_that_changed_since_the_page_was_opened_refuses_the_whole() {
        asMentor(() -> actions.done(open.get(1).id(), null));

        Result<Review> result = hold(report(0, Outcome.DONE, null, null), report(1, Outcome.NOT_YET, "Vergeten", null));

        assertThat(result.problems()).extracting(Problem::field).containsExactly("actions[1].outcome");
        assertThat(actionsNow().get(0).isOpen()).isTrue();
        assertThat(asMentor(() -> reviews.of(trajectory))).isEmpty();
    }

    @Test
    void a_missed_appointment_makes_room_for_a_new_one_and_leaves_no_other_trace() {
        hold().value();

        asMentor(() -> appointments.make(trajectory, true, morning.plusDays(3))).value();

        assertThat(appointments.next(trajectory)).contains(morning.plusDays(3));
    }

    @Test
    void a_conversation_in_between_leaves_the_appointment_that_stands() {
        asMentor(() -> appointments.make(trajectory, false, morning)).value();
        NewReview between = new NewReview(today, false, List.of(), NewReview.Ticks.NONE, null, ReviewNext.REVIEW);

        Review review = asMentor(() -> reviews.hold(trajectory, between)).value();

        assertThat(appointments.next(trajectory)).contains(morning);
        assertThat(review.appointment()).isEqualTo(morning);
    }

    @Test
    void a_conversation_on_the_day_of_the_appointment_is_that_appointment() {
        asMentor(() -> appointments.make(trajectory, false, today.atTime(9, 30)))
                .value();
        NewReview onTheDay = new NewReview(today, true, List.of(), NewReview.Ticks.NONE, null, ReviewNext.REVIEW);

        asMentor(() -> reviews.hold(trajectory, onTheDay)).value();

        assertThat(appointments.standing(trajectory)).isEmpty();
    }

    @Test
    void an_appointment_lies_ahead() {
        assertThat(asMentor(() -> appointments.make(
                                trajectory, false, today.minusDays(1).atTime(9, 30)))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("appointment");
    }

    @Test
    void a_conversation_in_the_future_was_not_held() {
        NewReview tomorrow =
                new NewReview(today.plusDays(1), true, List.of(), NewReview.Ticks.NONE, null, ReviewNext.REVIEW);

        assertThat(asMentor(() -> reviews.hold(trajectory, tomorrow)).problems())
                .extracting(Problem::field)
                .containsExactly("on");
    }

    @Test
    void a_mentor_of_the_team_reads_and_holds_none() {
        Review review = hold().value();

        assertThat(trajectories.as("mentor2", () -> reviews.open(review.id()))).isPresent();
        assertThatThrownBy(() -> trajectories.as("mentor2", () -> reviews.hold(trajectory, review())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trajectories.as("mentor2", () -> appointments.make(trajectory, true, morning)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_else_reads_them() {
        Review review = hold().value();

        for (String outsider : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> trajectories.as(outsider, () -> reviews.of(trajectory)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trajectories.as(outsider, () -> reviews.open(review.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Result<Review> hold(ActionReport... told) {
        return asMentor(() -> reviews.hold(trajectory, review(told)));
    }

    private NewReview review(ActionReport... told) {
        return new NewReview(today, true, List.of(told), new NewReview.Ticks(true, false), morning, ReviewNext.REVIEW);
    }

    private ActionReport report(int action, Outcome outcome, String obstacle, String strategy) {
        Action was = open.get(action);
        return new ActionReport(was.id(), was.version(), outcome, null, null, null, obstacle, strategy);
    }

    private List<Action> actionsNow() {
        return plans.known(trajectory).get(0).actions();
    }

    private <T> T asMentor(Supplier<T> work) {
        return trajectories.as("mentor1", work);
    }
}
