package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@OverbrugTest
class FidelityPagesTest {

    @Autowired
    private Environment environment;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Observations observations;

    /** Else a page may say that it still counts. */
    @BeforeEach
    void what_others_left_is_counted() {
        observations.foldAll();
    }

    @Test
    void a_year_without_trajectories_stands_for_what_each_page_begins_with() {
        people.started();
        for (String page : List.of("", "/reflectie")) {
            assertThat(of("manager", page + "?jaar=1999")).isEqualTo(of("manager", page));
        }
        String team = "/teams/" + people.person("mentor1").teamId();
        assertThat(of("manager", team + "?jaar=1999")).isEqualTo(of("manager", team));
        assertThat(of("teamleider", "/eigen-team?jaar=1999")).isEqualTo(of("teamleider", "/eigen-team"));
    }

    /** What stands on a page of fidelity; the way to the other language names the address. */
    private String of(String username, String path) {
        Visitor.Answer page = as(username).get("/monitor/interventietrouw" + path);
        assertThat(page.status()).isEqualTo(200);
        return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
    }

    @Test
    void the_answer_for_programs_shows_nothing_of_fewer_than_three_mentors() {
        Visitor.Answer answer = as("manager").get("/api/v1/interventietrouw?jaar=1999");
        assertThat(answer.body())
                .contains(
                        "\"jaar\":1999",
                        "\"mentoren\":null",
                        "\"onderdelen\":[]",
                        "\"verloop\":[",
                        "\"minuten\":{\"vanaf\":",
                        "\"stappenMetTeWeinigMentoren\":null",
                        "\"regels\":[]");
        assertThat(as("manager").get("/api/v1/interventietrouw").body())
                .contains("\"regels\":[{\"regelset\":\"fidelity/steps\",\"naam\":");
    }

    @Test
    void a_team_that_is_too_small_says_so_and_one_that_is_unknown_is_not_found() {
        Visitor manager = as("manager");
        String small =
                "/monitor/interventietrouw/teams/" + people.person("mentor3").teamId();
        assertThat(manager.get(small).body()).contains("te weinig mentoren");
        assertThat(manager.get("/monitor/interventietrouw/teams/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_mentor_who_talked_with_nobody_yet_reads_what_will_stand_here() {
        Visitor.Answer page = as("mentor3").get("/mijn/spiegel");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Mijn spiegel</h1>");
    }

    @Test
    void a_conversation_that_is_written_down_on_its_page_is_measured_and_stands_in_the_mirror() {
        String talk = "/trajecten/" + people.started() + "/gesprekken/nieuw";
        Visitor mentor = as("mentor1");
        int before = measured();
        OpenPage.of(mentor, talk).fill("faceToFace", "true").save();
        assertThat(measured()).isEqualTo(before + 1);
        assertThat(mentor.get("/mijn/spiegel").body()).contains("De helft van uw gesprekken legde u vast in");
        assertThat(as("manager").get("/monitor/interventietrouw").body()).contains("id=\"minuten\"");
    }

    @Test
    void a_colleague_who_reads_the_page_is_not_measured() {
        UUID trajectory = people.started();
        assertThat(as("mentor2")
                        .get("/trajecten/" + trajectory + "/gesprekken/nieuw")
                        .status())
                .isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from review_page_time where trajectory_id = ?")
                        .param(trajectory)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int measured() {
        return jdbc.sql("select count(*) from review_minutes")
                .query(Integer.class)
                .single();
    }

    @Test
    void every_table_is_a_figure_that_can_be_taken_along() {
        String page = as("manager").get("/monitor/interventietrouw").body();
        assertThat(page.split("<table")).hasSameSizeAs(page.split("<figure class=\"figure\""));
        assertThat(page).doesNotContain("??");
        Visitor.Answer file = as("beleid1").get("/monitor/interventietrouw/tabellen/minuten.csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("Periode;gesprekken vanaf", "Mentoren (n)");
        assertThat(as("mentor1").get("/monitor/interventietrouw/tabellen.xlsx").status())
                .isEqualTo(403);
    }

    @Test
    void the_mirror_says_of_what_it_is_made_and_can_be_taken_along_without_names() {
        FullDossier.Made made = dossiers.made();
        Visitor mentor = as("mentor1");
        String page = mentor.get("/mijn/spiegel").body();
        assertThat(page.split("class=\"mirror-steps\"")).hasSameSizeAs(page.split("class=\"figure-foot\""));
        assertThat(page)
                .contains("/mijn/spiegel/stappen/B2", "/regels/fidelity/steps/versies/")
                .doesNotContain("??");
        String file = mentor.get("/mijn/spiegel/tabellen/bridge.csv").body();
        assertThat(file)
                .contains(
                        "Wie;eigen deelnemers",
                        "Periode;al uw gesprekken tot nu toe",
                        "Gedaan bij;Aan de orde bij;%;Bij welk deel");
        String name = jdbc.sql(
                        "select p.name from trajectory_participant p join trajectory_trajectory t on t.participant_id = p.id where t.id = ?")
                .param(made.trajectory())
                .query(String.class)
                .single();
        String step = mentor.get("/mijn/spiegel/stappen/B2").body();
        assertThat(step).contains(name, "(uit het dossier)").doesNotContain("??");
        assertThat(file).doesNotContain(name);
        assertThat(mentor.get("/mijn/spiegel/stappen/Z9").status()).isEqualTo(404);
    }

    @Test
    void a_team_lead_chooses_a_year_and_takes_the_figures_along_when_there_are_any() {
        dossiers.made();
        Visitor lead = as("teamleider");
        String page = lead.get("/monitor/interventietrouw/eigen-team").body();
        assertThat(page)
                .contains("<select id=\"jaar\"")
                .doesNotContain("<option value=\"\"")
                .doesNotContain("??");
        assertThat(as("manager").get("/monitor/interventietrouw").body()).contains("<option value=\"\"");
        int status =
                lead.get("/monitor/interventietrouw/eigen-team/tabellen.xlsx").status();
        assertThat(status).isEqualTo(page.contains("tabellen.xlsx") ? 200 : 404);
    }

    private Visitor as(String username) {
        return Visitor.loggedIn(environment, username);
    }
}
