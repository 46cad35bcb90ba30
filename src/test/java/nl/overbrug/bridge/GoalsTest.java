package nl.overbrug.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class GoalsTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Goals goals;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID trajectory;
    private LocalDate today;
    private Goal goal;

    @BeforeEach
    void a_goal_was_set_five_days_ago() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(10));
        goal = set(Pillar.DEBTS, "Ik wil rust in mijn post.", today.minusDays(5))
                .value();
    }

    @Test
    void a_goal_is_kept_in_the_participants_words_with_its_pillar() {
        assertThat(goal.words()).isEqualTo("Ik wil rust in mijn post.");
        assertThat(goal.pillar()).isEqualTo(Pillar.DEBTS);
        assertThat(goal.isOpen()).isTrue();
        assertThat(goal.setOn()).isEqualTo(today.minusDays(5));
    }

    @Test
    void a_reached_goal_leaves_its_pillar_without_an_open_goal() {
        set(Pillar.INCOME, "Ik wil werk.", today);

        Goal reached =
                asMentor(() -> goals.reach(goal.id(), today.minusDays(1))).value();

        assertThat(reached.state()).isEqualTo(Goal.State.REACHED);
        assertThat(reached.closedOn()).isEqualTo(today.minusDays(1));
        assertThat(goals.openPillars(trajectory)).containsExactly(Pillar.INCOME);
    }

    @Test
    void a_goal_that_was_let_go_can_be_taken_up_again() {
        asMentor(() -> goals.drop(goal.id(), today));

        Goal again = asMentor(() -> goals.reopen(goal.id())).value();

        assertThat(again.isOpen()).isTrue();
        assertThat(again.closedOn()).isNull();
        assertThat(jdbc.sql("select state from bridge_goal_change where goal_id = :id order by recorded_at")
                        .param("id", goal.id())
                        .query(String.class)
                        .list())
                .containsExactly("OPEN", "DROPPED", "OPEN");
    }

    @Test
    void a_goal_cannot_be_reached_twice_nor_before_it_was_set_nor_tomorrow() {
        assertThat(codes(() -> goals.reach(goal.id(), today.minusDays(6)))).containsExactly("probleem.datum-te-vroeg");
        assertThat(codes(() -> goals.reach(goal.id(), today.plusDays(1)))).containsExactly("probleem.datum-toekomst");
        assertThat(codes(() -> goals.reach(goal.id(), null))).containsExactly("probleem.verplicht");
        assertThat(codes(() -> goals.reopen(goal.id()))).containsExactly("probleem.doel.open");

        asMentor(() -> goals.reach(goal.id(), today));

        assertThat(codes(() -> goals.reach(goal.id(), today))).containsExactly("probleem.doel.reached");
    }

    @Test
    void words_can_be_said_otherwise_unless_somebody_did_so_already() {
        Goal said = asMentor(() -> goals.reword(goal.id(), goal.version(), "Ik wil alle post open."))
                .value();

        assertThat(said.words()).isEqualTo("Ik wil alle post open.");
        assertThat(codes(() -> goals.reword(goal.id(), goal.version(), "Ik wil iets anders.")))
                .containsExactly(Problem.STALE);
    }

    @Test
    void a_goal_needs_a_pillar_and_words() {
        assertThat(set(null, " ", today).problems()).extracting(Problem::field).containsExactly("pillar", "words");
    }

    @Test
    void a_colleague_reads_goals_but_leaves_them_alone() {
        assertThat(fixture.as("mentor2", () -> goals.of(trajectory))).hasSize(1);
        assertThatThrownBy(() -> fixture.as("mentor2", () -> goals.reach(goal.id(), today)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.as("mentor3", () -> goals.of(trajectory)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.as("manager", () -> goals.open(goal.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Result<Goal> set(Pillar pillar, String words, LocalDate on) {
        return asMentor(() -> goals.set(trajectory, bridges.find(trajectory).at(on), pillar, words));
    }

    private List<String> codes(Supplier<Result<Goal>> change) {
        return asMentor(change).problems().stream().map(Problem::code).toList();
    }

    private <T> T asMentor(Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}
