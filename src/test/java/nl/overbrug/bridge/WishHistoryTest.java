package nl.overbrug.bridge;

import static nl.overbrug.kernel.Pillar.DEBTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A wish may change; the earlier one is kept. */
@OverbrugTest
class WishHistoryTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_has_started() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(30));
    }

    @Test
    void the_wish_before_the_present_one_is_kept_with_its_day() {
        wish(today.minusDays(20), 3);
        wish(today.minusDays(10), 5);
        wish(today, 4);

        assertThat(bridges.find(trajectory).wanted()).containsExactly(Map.entry(DEBTS, 4));
        assertThat(earlier()).containsExactly(Map.entry(DEBTS, new Wish(5, today.minusDays(10), 1)));
    }

    @Test
    void a_wish_that_is_said_again_has_no_wish_before_it() {
        wish(today.minusDays(10), 5);
        wish(today, 5);

        assertThat(earlier()).isEmpty();
    }

    @Test
    void a_wish_that_is_put_right_in_the_same_conversation_is_no_earlier_wish() {
        wish(today, 3);
        wish(today, 5);

        assertThat(earlier()).isEmpty();
    }

    @Test
    void a_wish_that_was_taken_back_is_an_earlier_wish() {
        wish(today.minusDays(10), 5);
        wish(today, null);

        assertThat(bridges.find(trajectory).wanted()).isEmpty();
        assertThat(earlier().get(DEBTS).step()).isEqualTo(5);
    }

    @Test
    void every_wish_keeps_who_wrote_it_down_and_in_which_conversation() {
        wish(today.minusDays(10), 5);
        wish(today, null);

        assertThat(jdbc.sql("""
                                select said.step, talk.held_on, said.recorded_by = talk.mentor_id as own
                                  from bridge_wish_change said
                                  join trajectory_conversation talk on talk.id = said.conversation_id
                                 where said.trajectory_id = :id order by said.set_on
                                """)
                        .param("id", trajectory)
                        .query((row, n) ->
                                row.getString(1) + " " + row.getObject(2, LocalDate.class) + " " + row.getBoolean(3))
                        .list())
                .containsExactly("5 " + today.minusDays(10) + " true", "null " + today + " true");
    }

    private Map<Pillar, Wish> earlier() {
        return fixture.as("mentor1", () -> bridges.earlierWishes(trajectory));
    }

    private void wish(LocalDate on, Integer step) {
        Map<Pillar, Integer> wanted = new EnumMap<>(Pillar.class);
        wanted.put(DEBTS, step);
        fixture.as(
                "mentor1",
                () -> bridges.wish(trajectory, bridges.find(trajectory).at(on), wanted)
                        .value());
    }
}
