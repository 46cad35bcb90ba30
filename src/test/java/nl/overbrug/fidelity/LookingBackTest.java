package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class LookingBackTest {

    private static final Set<ProtocolStep> COLLEAGUES = Set.of(ProtocolStep.F2);

    @Autowired
    private LookingBack lookingBack;

    @Autowired
    private Observations observations;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobody_ticked() {
        jdbc.sql("delete from fidelity_looked_back").update();
    }

    @Test
    void one_tick_counts_with_everybody_who_takes_part_that_day_and_says_by_what_it_is_known() {
        UUID one = dossiers.made().trajectory();
        UUID other = dossiers.made().trajectory();
        observations.foldAll();
        assertThat(done(one)).isEmpty();
        people.as("mentor1", () -> lookingBack.tick(COLLEAGUES, clock.today()));
        observations.foldAll();
        assertThat(done(one)).containsOnly("F2 TICKED COLLEAGUES_ASKED");
        assertThat(done(other)).containsOnly("F2 TICKED COLLEAGUES_ASKED");
        observations.rebuild();
        assertThat(done(one)).containsOnly("F2 TICKED COLLEAGUES_ASKED");
    }

    @Test
    void what_was_ticked_by_mistake_is_taken_back_and_counts_no_more() {
        UUID made = dossiers.made().trajectory();
        people.as("mentor1", () -> lookingBack.tick(Set.of(ProtocolStep.F3), clock.today()));
        observations.foldAll();
        assertThat(done(made)).containsOnly("F3 TICKED LOOKED_BACK");
        people.as("mentor1", () -> {
            lookingBack.takeBack(ProtocolStep.F3, clock.today());
            return null;
        });
        observations.foldAll();
        assertThat(done(made)).isEmpty();
        assertThat(people.as("mentor1", () -> lookingBack.own())).isEmpty();
    }

    @Test
    void it_does_not_count_with_who_had_left_or_was_not_talked_with_yet_or_is_another_mentors() {
        UUID made = dossiers.made().trajectory();
        LocalDate yesterday = clock.today().minusDays(1);
        people.as("mentor1", () -> lookingBack.tick(COLLEAGUES, yesterday));
        people.as("mentor2", () -> lookingBack.tick(COLLEAGUES, clock.today()));
        observations.foldAll();
        assertThat(done(made)).isEmpty();
        people.as("mentor1", () -> lookingBack.tick(COLLEAGUES, clock.today()));
        jdbc.sql("""
            update trajectory_trajectory set state = 'ENDED', started_on = ?, ended_on = ?, end_kind = 'EARLY_END', end_reason = 'MOVED'
             where id = ?
            """).params(yesterday, yesterday, made).update();
        observations.foldAll();
        assertThat(done(made)).isEmpty();
    }

    @Test
    void each_mentor_sees_the_own_ticks_once_and_the_last_ones_first() {
        LocalDate today = clock.today();
        people.as("mentor1", () -> lookingBack.tick(COLLEAGUES, today.minusDays(3)));
        people.as("mentor1", () -> lookingBack.tick(LookingBack.STEPS, today));
        people.as("mentor1", () -> lookingBack.tick(LookingBack.STEPS, today));
        assertThat(people.as("mentor1", () -> lookingBack.own()))
                .startsWith(
                        new LookingBack.Tick(ProtocolStep.F2, today),
                        new LookingBack.Tick(ProtocolStep.F3, today),
                        new LookingBack.Tick(ProtocolStep.F2, today.minusDays(3)));
        assertThat(people.as("mentor2", () -> lookingBack.own())).isEmpty();
    }

    @Test
    void a_tick_has_a_day_that_has_come_and_says_what_was_done() {
        LocalDate today = clock.today();
        assertThat(problems(Set.of(), today)).containsExactly("colleagues");
        assertThat(problems(Set.of(ProtocolStep.B1), today)).containsExactly("colleagues");
        assertThat(problems(COLLEAGUES, null)).containsExactly("on");
        assertThat(problems(COLLEAGUES, today.plusDays(1))).containsExactly("on");
        assertThat(problems(COLLEAGUES, today.minusYears(1).minusDays(1))).containsExactly("on");
        assertThat(problems(COLLEAGUES, today.minusYears(1))).isEmpty();
        assertThatThrownBy(() -> people.as("manager", () -> lookingBack.tick(COLLEAGUES, today)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> problems(Set<ProtocolStep> steps, LocalDate on) {
        return people.as("mentor1", () -> lookingBack.tick(steps, on)).problems().stream()
                .map(Problem::field)
                .toList();
    }

    private Set<String> done(UUID trajectory) {
        return jdbc.sql("select step || ' ' || how || ' ' || because from fidelity_observation where trajectory_id = ?"
                        + " and step in ('F2', 'F3') and done")
                .param(trajectory)
                .query(String.class)
                .set();
    }
}
