package nl.overbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DossierBrowserTest extends BrowserTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private Trajectories reading;

    @Test
    void the_worklist_the_participants_and_a_dossier_are_good_in_both_languages_and_on_a_phone() {
        UUID id = trajectories.started();
        logIn("mentor1");

        assertGood("/werklijst", "werklijst");
        search("/werklijst", "bestaat-niet");
        assertGood("/werklijst?van=TEAM", "werklijst-leeg");
        page.locator(".sought button").click();
        assertThat(page.locator(".sought").count()).isZero();
        assertGood("/trajecten", "deelnemers");
        assertGood("/trajecten/" + id, "dossier");
        assertGood("/trajecten/" + id + "/overdragen", "overdragen");
        assertGood("/trajecten/" + id + "/pauze", "pauze");
    }

    @Test
    void a_trajectory_rests_and_goes_on() {
        UUID id = trajectories.started();
        logIn("mentor1");
        open("/trajecten/" + id + "/pauze");
        submit();
        assertThat(page.locator("main").textContent()).contains("Dit traject rust sinds");

        page.locator("form[action$=hervatten] button").click();
        assertThat(reading.find(id).orElseThrow().state()).isEqualTo(Trajectory.State.RUNNING);
    }

    @Test
    void a_trajectory_that_is_handed_over_leaves_the_own_caseload_and_its_tasks_move_along() {
        UUID id = trajectories.started();
        logIn("mentor1");
        open("/trajecten/" + id + "/overdragen");
        page.locator("#mentorId")
                .selectOption(trajectories.person("mentor2").id().toString());
        submit();

        assertThat(reading.find(id).orElseThrow().mentorId())
                .isEqualTo(trajectories.person("mentor2").id());
        assertThat(page.locator("main").textContent()).contains("overgedragen");
        assertThat(page.locator("a[href$=pauze]").count()).isZero();
    }

    private void submit() {
        page.locator("main form button.utrecht-button--submit").last().click();
    }
}
