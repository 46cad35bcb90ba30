package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is told of one year beside all years, and of a team in it. */
@OverbrugTest
@Transactional
class StartYearsTest {

    private static final LocalDate MAY = LocalDate.of(2004, 5, 20);
    private static final LocalDate LATER = MAY.plusYears(1);

    @Autowired
    private FidelityReport report;

    @Autowired
    private Observations observations;

    @Autowired
    private Lookalike lookalike;

    @Autowired
    private TrajectoryFixture people;

    @BeforeEach
    void threeOfOneTeamInOneYear(@Autowired JdbcClient jdbc) {
        observations.foldAll();
        jdbc.sql("delete from fidelity_observation").update();
        did(MAY, "mentor1", "mentor2", "mentor4");
    }

    @Test
    void a_year_holds_all_of_them_and_their_team() {
        assertThat(of(MAY).mentors()).isEqualTo(3);
        assertThat(teamsShown(MAY)).isEqualTo(1);
        assertThat(halfYear(MAY).mentors()).isEqualTo(3);
    }

    @Test
    void a_fourth_who_began_in_another_year_is_not_what_is_left_of_all_years_without_the_first() {
        did(LATER, "mentor3");
        Figures all = people.as("manager", () -> report.everybody(null));
        assertThat(all.mentors()).isEqualTo(4);
        assertThat(all.elements()).isNotEmpty();
        for (LocalDate each : List.of(MAY, LATER)) {
            assertThat(of(each).isShown()).isFalse();
            assertThat(of(each).elements()).isEmpty();
            assertThat(halfYear(each).isShown()).isFalse();
            assertThat(teamsShown(each)).isZero();
        }
    }

    @Test
    void with_two_who_were_there_before_the_fourth_is_one_of_three() {
        did(LATER, "mentor1", "mentor2", "mentor3");
        for (LocalDate each : List.of(MAY, LATER)) {
            assertThat(of(each).mentors()).isEqualTo(3);
            assertThat(halfYear(each).mentors()).isEqualTo(3);
        }
        assertThat(teamsShown(MAY)).isEqualTo(1);
        assertThat(teamsShown(LATER))
                .as("of two and of one there is nothing to show")
                .isZero();
    }

    private void did(LocalDate on, String... mentors) {
        for (String mentor : mentors) {
            lookalike.observed(people.person(mentor).id(), UUID.randomUUID(), ProtocolStep.B2, on, on, true);
        }
        lookalike.addUpAgain();
    }

    private Figures of(LocalDate began) {
        return people.as("manager", () -> report.everybody(began.getYear()));
    }

    private Figures halfYear(LocalDate held) {
        return people.as("manager", () -> report.halfYears()).stream()
                .filter(half -> half.since().getYear() == held.getYear())
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private long teamsShown(LocalDate began) {
        return people.as("manager", () -> report.teams(began.getYear())).stream()
                .filter(team -> team.figures() != null)
                .count();
    }
}
