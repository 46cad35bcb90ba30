package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class CurrentPersonTest {

    @Autowired
    private CurrentPerson current;

    @Autowired
    private People people;

    @Test
    void outside_a_request_it_is_nobody() {
        assertThat(current.find()).isEmpty();
        assertThatThrownBy(current::get).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void work_done_as_somebody_is_theirs_only_while_it_lasts() {
        Person mentor = people.byUsername("mentor1").orElseThrow();

        assertThat(people.as(mentor, current::get)).isEqualTo(mentor);
        assertThat(current.find()).isEmpty();
    }

    @Test
    void somebody_elses_work_within_ones_own_gives_way_again() {
        Person mentor = people.byUsername("mentor1").orElseThrow();
        Person manager = people.byUsername("manager").orElseThrow();

        assertThat(people.<Person>as(mentor, () -> {
                    people.as(manager, current::get);
                    return current.get();
                }))
                .isEqualTo(mentor);
    }

    @Test
    void a_role_that_is_asked_must_be_there() {
        Person mentor = people.byUsername("mentor1").orElseThrow();

        assertThat(people.as(mentor, () -> current.require(Role.ADMIN, Role.MENTOR)))
                .isEqualTo(mentor);
        assertThatThrownBy(() -> people.as(mentor, () -> current.require(Role.ADMIN, Role.POLICY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_mentor_is_one_of_the_own_team_only() {
        Person mentor = people.byUsername("mentor3").orElseThrow();

        assertThat(people.as(mentor, () -> current.requireMentorOf(mentor.teamId())))
                .isEqualTo(mentor);
        assertThatThrownBy(() -> people.as(mentor, () -> current.requireMentorOf(UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_mentors_of_a_team_are_its_active_mentors_by_name() {
        UUID team = people.byUsername("mentor1").orElseThrow().teamId();

        assertThat(people.mentorsOf(team))
                .extracting(Person::username)
                .contains("mentor1", "mentor2")
                .doesNotContain("mentor3");
    }
}
