package nl.overbrug.bridge;

import static nl.overbrug.kernel.Pillar.DEBTS;
import static nl.overbrug.kernel.Pillar.FAMILY;
import static nl.overbrug.kernel.Pillar.HOUSING;
import static nl.overbrug.kernel.Pillar.INCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class FillingABridgeTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_has_started() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(10));
    }

    @Test
    void a_bridge_can_be_left_half_done_and_gone_on_with_in_a_later_conversation() {
        fill(today.minusDays(7), Map.of(DEBTS, Position.of(2)));
        Bridge bridge = fill(today, Map.of(HOUSING, Position.of(4))).value();

        assertThat(bridge.now().keySet()).containsExactly(HOUSING, DEBTS);
        assertThat(bridge.now().get(DEBTS).on()).isEqualTo(today.minusDays(7));
        assertThat(bridge.isComplete()).isFalse();
        assertThat(asMentor(() -> bridges.fillings(trajectory)))
                .extracting(Filling::on)
                .containsExactly(today.minusDays(7), today);
    }

    @Test
    void not_applicable_later_and_not_answered_are_kept_apart() {
        Bridge bridge = fill(today, Map.of(FAMILY, Position.NOT_APPLICABLE, INCOME, Position.LATER))
                .value();

        assertThat(bridge.now().get(FAMILY).position()).isEqualTo(Position.NOT_APPLICABLE);
        assertThat(bridge.now().get(INCOME).position()).isEqualTo(Position.LATER);
        assertThat(bridge.now()).doesNotContainKey(DEBTS);
        assertThat(bridge.open()).contains(INCOME, DEBTS).doesNotContain(FAMILY);
    }

    @Test
    void later_does_not_wipe_out_what_was_said_before() {
        fill(today.minusDays(3), Map.of(DEBTS, Position.of(3)));
        Bridge bridge = fill(today, Map.of(DEBTS, Position.LATER)).value();

        assertThat(bridge.stepNow(DEBTS)).isEqualTo(3);
    }

    @Test
    void a_filling_keeps_the_version_of_its_texts() {
        Bridge bridge = fill(today, Map.of(DEBTS, Position.of(3))).value();

        assertThat(bridge.now().get(DEBTS).contentVersion()).isEqualTo(1);
        assertThat(jdbc.sql("""
                                select content_version from bridge_filled_position
                                 where trajectory_id = :id and pillar = 'DEBTS' and step = 3
                                """).param("id", trajectory).query(Integer.class).list())
                .containsExactly(1);
    }

    @Test
    void the_first_bridge_is_done_when_no_pillar_is_open_any_more() {
        Map<Pillar, Position> most = everyPillar();
        most.put(INCOME, Position.LATER);
        fill(today, most);
        assertThat(workflow.isOpen(trajectory, "fillBridge")).isTrue();

        Bridge bridge = fill(today, Map.of(INCOME, Position.NOT_APPLICABLE)).value();

        assertThat(workflow.isOpen(trajectory, "fillBridge")).isFalse();
        assertThat(bridge.firstDoneOn()).isEqualTo(today);
    }

    @Test
    void a_bridge_can_still_be_changed_when_no_task_asks_for_it() {
        fill(today, everyPillar());

        assertThat(fill(today, Map.of(DEBTS, Position.of(5))).value().stepNow(DEBTS))
                .isEqualTo(5);
    }

    @Test
    void the_third_conversation_brings_the_date_forward_but_the_second_does_not() {
        var due = workflow.openTask(trajectory, "fillBridge").orElseThrow().due();
        talk(today.minusDays(8));
        talk(today.minusDays(6));
        assertThat(workflow.openTask(trajectory, "fillBridge").orElseThrow().due())
                .isEqualTo(due);

        talk(today.minusDays(4));

        assertThat(workflow.openTask(trajectory, "fillBridge").orElseThrow().due())
                .isEqualTo(today.minusDays(4)
                        .atTime(17, 0)
                        .atZone(MovableClock.ZONE)
                        .toInstant());
    }

    @Test
    void what_is_done_in_one_day_is_one_conversation() {
        fill(today, Map.of(DEBTS, Position.of(3)));
        asMentor(() -> bridges.wish(trajectory, now(today), Map.of(DEBTS, 5)));
        asMentor(() -> bridges.prioritise(trajectory, now(today), List.of(DEBTS, HOUSING)));

        assertThat(conversations.of(trajectory)).hasSize(1);
        assertThat(jdbc.sql("select part from bridge_part where trajectory_id = :id order by part")
                        .param("id", trajectory)
                        .query(String.class)
                        .list())
                .containsExactly("NOW", "PRIORITIES", "WANTED");
    }

    @Test
    void wishes_links_and_priorities_are_kept_and_can_be_taken_back() {
        asMentor(() -> bridges.wish(trajectory, now(today), Map.of(DEBTS, 5)));
        asMentor(() -> bridges.link(trajectory, now(today), DEBTS, FAMILY, "  Door de brieven slaap ik slecht. "));
        asMentor(() -> bridges.note(trajectory, now(today), "Alles begint bij geld."));
        Bridge bridge = asMentor(() -> bridges.prioritise(trajectory, now(today), List.of(FAMILY, DEBTS)))
                .value();

        assertThat(bridge.wanted()).containsExactly(Map.entry(DEBTS, 5));
        assertThat(bridge.links().pairs())
                .extracting(PillarLink::words)
                .containsExactly("Door de brieven slaap ik slecht.");
        assertThat(bridge.links().note()).isEqualTo("Alles begint bij geld.");
        assertThat(bridge.priorities()).containsExactly(FAMILY, DEBTS);

        UUID link = bridge.links().pairs().get(0).id();
        Map<Pillar, Integer> none = new EnumMap<>(Pillar.class);
        none.put(DEBTS, null);
        asMentor(() -> bridges.unlink(trajectory, now(today), link));
        asMentor(() -> bridges.wish(trajectory, now(today), none));
        asMentor(() -> bridges.note(trajectory, now(today), " "));
        bridge = asMentor(() -> bridges.prioritise(trajectory, now(today), List.of()))
                .value();

        assertThat(bridge.links().isEmpty()).isTrue();
        assertThat(bridge.wanted()).isEmpty();
        assertThat(bridge.priorities()).isEmpty();
    }

    @Test
    void what_cannot_be_meant_is_refused_beside_its_field() {
        assertRefused(() -> bridges.link(trajectory, now(today), DEBTS, DEBTS, null), "to", "probleem.zelfde-pijler");
        assertRefused(
                () -> bridges.link(trajectory, now(today), DEBTS, INCOME, "x".repeat(501)),
                "words",
                "probleem.te-lang");
        assertRefused(
                () -> bridges.prioritise(trajectory, now(today), List.of(DEBTS, DEBTS)),
                "priorities",
                "probleem.dubbele-pijler");
        assertRefused(
                () -> bridges.prioritise(trajectory, now(today), List.of(DEBTS, INCOME, HOUSING, FAMILY)),
                "priorities",
                "probleem.te-veel-prioriteiten");
        assertRefused(
                () -> bridges.wish(trajectory, now(today), Map.of(DEBTS, 6)), "wanted", "probleem.onbekende-keuze");
        assertRefused(
                () -> bridges.fill(trajectory, now(today.plusDays(1)), Map.of(DEBTS, Position.of(1))),
                "on",
                "probleem.datum-toekomst");
        assertThat(conversations.of(trajectory)).isEmpty();
    }

    @Test
    void a_change_from_a_stale_page_is_refused_and_writes_nothing() {
        Stamp stale = now(today);
        fill(today, Map.of(DEBTS, Position.of(2)));

        assertRefused(() -> bridges.fill(trajectory, stale, Map.of(DEBTS, Position.of(4))), "", Problem.STALE);
        assertThat(bridges.find(trajectory).stepNow(DEBTS)).isEqualTo(2);
    }

    @Test
    void after_the_end_a_bridge_can_be_read_but_not_changed() {
        fill(today, Map.of(DEBTS, Position.of(2)));
        asMentor(() -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, today)));

        assertRefused(
                () -> bridges.fill(trajectory, now(today), Map.of(DEBTS, Position.of(4))),
                "",
                "probleem.traject-beeindigd");
        assertThat(asMentor(() -> bridges.of(trajectory))).isPresent();
    }

    @Test
    void a_colleague_of_the_team_may_read_but_not_change() {
        assertThat(fixture.as("mentor2", () -> bridges.of(trajectory))).isPresent();
        assertThatThrownBy(() -> fixture.as(
                        "mentor2", () -> bridges.fill(trajectory, now(today), Map.of(DEBTS, Position.of(1)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_else_may_even_read() {
        for (String username : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> fixture.as(username, () -> bridges.of(trajectory)))
                    .as(username)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private void talk(LocalDate on) {
        asMentor(() -> conversations.on(trajectory, on, nl.overbrug.trajectory.Conversation.Kind.PROGRESS, true));
    }

    private Result<Bridge> fill(LocalDate on, Map<Pillar, Position> positions) {
        return asMentor(() -> bridges.fill(trajectory, now(on), positions));
    }

    private Stamp now(LocalDate on) {
        return bridges.find(trajectory).at(on);
    }

    private <T> void assertRefused(Supplier<Result<T>> change, String field, String code) {
        assertThat(asMentor(change).problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    private <T> T asMentor(Supplier<T> work) {
        return fixture.as("mentor1", work);
    }

    static Map<Pillar, Position> everyPillar() {
        Map<Pillar, Position> positions = new EnumMap<>(Pillar.class);
        Arrays.stream(Pillar.values()).forEach(pillar -> positions.put(pillar, Position.of(2)));
        return positions;
    }
}
