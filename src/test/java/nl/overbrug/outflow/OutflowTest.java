package nl.overbrug.outflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class OutflowTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Outflows outflows;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Goals goals;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Environment environment;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_runs() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(100));
    }

    @AfterEach
    void the_shipped_rules_hold_again() {
        drafts.clean();
    }

    @Test
    void outflow_is_advised_when_goals_are_open_on_one_pillar_only() {
        reach(goal(Pillar.DEBTS));
        goal(Pillar.INCOME);

        OutflowTalk talk = talked();

        assertThat(talk.advice()).isEqualTo(OutflowAdvice.ADVISED);
        assertThat(talk.facts()).isEqualTo(new OutflowFacts(2, 1));
    }

    @Test
    void outflow_is_not_advised_while_goals_are_open_on_two_pillars() {
        goal(Pillar.DEBTS);
        goal(Pillar.INCOME);

        assertThat(talked().advice()).isEqualTo(OutflowAdvice.NOT_YET);
    }

    @Test
    void who_follows_the_advice_to_flow_out_ends_the_trajectory_with_its_goals_reached() {
        reach(goal(Pillar.DEBTS));
        OutflowTalk talk = talked();

        Result<OutflowTalk> decided = decide(talk, new OutflowChoice(true, today, true, null, YesNoUnknown.NO));

        assertThat(decided.isDone()).isTrue();
        assertThat(trajectories.find(trajectory).orElseThrow().end().reason()).isEqualTo(EndReason.GOALS_REACHED);
        assertThat(workflow.isOpen(trajectory, "decideOutflow")).isFalse();
        assertThat(conversations.of(trajectory))
                .filteredOn(conversation -> conversation.heldOn().equals(today))
                .extracting(Conversation::faceToFace)
                .containsExactly(true);
        assertThat(judged(talk.decisionId(), "confirmed_at is not null")).isTrue();
    }

    @Test
    void who_departs_from_the_advice_says_why_and_the_reason_stays_with_the_decision() {
        goal(Pillar.DEBTS);
        goal(Pillar.INCOME);
        OutflowTalk talk = talked();

        Result<OutflowTalk> silent = decide(talk, new OutflowChoice(true, today, true, " ", null));
        Result<OutflowTalk> explained =
                decide(talk, new OutflowChoice(true, today, true, "Het lukt alleen verder", null));

        assertThat(silent.problems()).extracting(Problem::field).containsExactly("reason");
        assertThat(explained.isDone()).isTrue();
        assertThat(judged(talk.decisionId(), "override_reason = 'Het lukt alleen verder'"))
                .isTrue();
    }

    @Test
    void where_the_rules_have_no_row_there_is_no_advice_and_the_decision_has_a_reason_of_its_own() {
        drafts.publishedWithout("outflow/advice", "geen-doelen");
        OutflowTalk talk = talked();
        assertThat(talk.advice()).isNull();
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.get("/trajecten/" + trajectory + "/uitstroom").body())
                .contains("De regels geven hier geen advies.");
        assertThat(mentor.get("/besluiten/" + talk.decisionId() + "/waarom").body())
                .contains("Voor deze situatie is er geen regel. Een mens beslist.");

        assertThat(decide(talk, new OutflowChoice(false, today, false, null, null))
                        .problems())
                .containsExactly(Problem.of("reason", "probleem.waarom-zonder-advies"));
        assertThat(decide(talk, new OutflowChoice(false, today, false, "Er is nog niets gekozen", null))
                        .isDone())
                .isTrue();

        assertThat(judged(talk.decisionId(), "override_reason = 'Er is nog niets gekozen'"))
                .isTrue();
    }

    @Test
    void a_participant_who_goes_on_keeps_a_running_trajectory_and_can_talk_about_it_again() {
        goal(Pillar.DEBTS);
        goal(Pillar.INCOME);
        OutflowTalk first = talked();

        decide(first, new OutflowChoice(false, today, false, null, null));
        OutflowTalk second = talked();

        assertThat(trajectories.find(trajectory).orElseThrow().isEnded()).isFalse();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(asMentor(() -> outflows.of(trajectory))).hasSize(2);
    }

    @Test
    void an_advice_is_renewed_after_a_goal_is_reached_in_the_talk() {
        Goal debts = goal(Pillar.DEBTS);
        goal(Pillar.INCOME);
        OutflowTalk talk = talked();
        reach(debts);

        assertThat(outflows.isOutdated(talk)).isTrue();
        asMentor(() -> outflows.adviseAgain(trajectory, talk.version()));
        OutflowTalk renewed = waiting();

        assertThat(renewed.advice()).isEqualTo(OutflowAdvice.ADVISED);
        assertThat(renewed.decisionId()).isNotEqualTo(talk.decisionId());
        assertThat(decide(talk, new OutflowChoice(true, today, true, null, null))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.STALE);
    }

    @Test
    void deciding_twice_is_refused_and_changes_nothing() {
        reach(goal(Pillar.DEBTS));
        OutflowTalk talk = talked();
        OutflowChoice yes = new OutflowChoice(true, today, true, null, null);
        decide(talk, yes);

        assertThat(decide(talk, yes).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.uitstroom-niet-open");
    }

    @Test
    void a_day_in_the_future_is_refused_and_nothing_is_recorded() {
        reach(goal(Pillar.DEBTS));
        OutflowTalk talk = talked();
        List<Conversation> before = conversations.of(trajectory);

        Result<OutflowTalk> yes = decide(talk, new OutflowChoice(true, today.plusDays(1), true, null, null));
        Result<OutflowTalk> no = decide(talk, new OutflowChoice(false, today.plusDays(1), true, "Toch door", null));

        assertThat(yes.problems()).extracting(Problem::field).containsExactly("on");
        assertThat(no.problems()).extracting(Problem::field).containsExactly("on");
        assertThat(conversations.of(trajectory)).isEqualTo(before);
        assertThat(trajectories.find(trajectory).orElseThrow().isEnded()).isFalse();
    }

    @Test
    void only_the_own_mentor_decides_and_only_the_team_reads() {
        OutflowTalk talk = talked();
        OutflowChoice no = new OutflowChoice(false, today, true, null, null);

        assertThat(fixture.as("mentor2", () -> outflows.of(trajectory))).hasSize(1);
        assertThatThrownBy(() -> fixture.as("mentor2", () -> outflows.decide(trajectory, talk.version(), no)))
                .isInstanceOf(AccessDeniedException.class);
        for (String stranger : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> fixture.as(stranger, () -> outflows.of(trajectory)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Goal goal(Pillar pillar) {
        return asMentor(() -> goals.set(
                        trajectory,
                        new Stamp(bridges.find(trajectory).version(), today.minusDays(50)),
                        pillar,
                        "Verzonnen doel"))
                .value();
    }

    private void reach(Goal goal) {
        asMentor(() -> goals.reach(goal.id(), today));
    }

    private OutflowTalk talked() {
        fixture.begin("outflow", trajectory);
        return waiting();
    }

    private OutflowTalk waiting() {
        return asMentor(() -> outflows.waiting(trajectory)).orElseThrow();
    }

    private Result<OutflowTalk> decide(OutflowTalk talk, OutflowChoice choice) {
        return asMentor(() -> outflows.decide(trajectory, talk.version(), choice));
    }

    private boolean judged(UUID decision, String how) {
        return jdbc.sql("select count(*) from rulebook_decision where id = :id and " + how)
                        .param("id", decision)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private <T> T asMentor(java.util.function.Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}
