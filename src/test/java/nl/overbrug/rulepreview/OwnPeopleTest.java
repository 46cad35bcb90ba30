package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class OwnPeopleTest {

    @Autowired
    PreviewFixture fixture;

    @Autowired
    OwnPeople people;

    @Autowired
    DraftFixture drafts;

    @Autowired
    TrajectoryFixture trajectories;

    @Autowired
    MovableClock clock;

    private UUID draft;
    private UUID trajectory;

    @BeforeEach
    void a_decision_that_the_draft_would_change() {
        draft = fixture.draft();
        trajectory = trajectories.started();
        fixture.decidedOn(trajectory, 2);
    }

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void a_mentor_sees_which_of_the_own_participants_a_submitted_change_concerns() {
        drafts.submitted(draft);

        assertThat(concerned("mentor1"))
                .filteredOn(person -> person.page().equals("/trajecten/" + trajectory))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).startsWith("Verzonnen");
                    assertThat(person.passages()).singleElement().satisfies(passage -> {
                        assertThat(passage.before().nl()).contains("binnen 21 dagen");
                        assertThat(passage.after().nl()).contains("binnen 28 dagen");
                    });
                });
    }

    @Test
    void nobody_sees_the_participants_of_another_mentor() {
        drafts.submitted(draft);

        for (String other : List.of("mentor2", "mentor3")) {
            assertThat(concerned(other)).extracting(OwnPerson::page).doesNotContain("/trajecten/" + trajectory);
        }
        for (String other : List.of("beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> concerned(other)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void what_is_still_being_written_is_no_change_yet() {
        assertThat(drafts.as("mentor1", () -> people.concerned(draft, clock.today())))
                .isEmpty();
    }

    private List<OwnPerson> concerned(String username) {
        return drafts.as(username, () -> people.concerned(draft, clock.today())).orElseThrow();
    }
}
