package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class MinutesReportTest {

    @Autowired
    private MinutesReport report;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private Observations observations;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startWithNone() {
        jdbc.sql("delete from fidelity_minutes").update();
    }

    @Test
    void a_mentor_sees_the_own_minutes_and_how_many_conversations_were_not_measured() {
        took(dossiers.made(), 2);
        took(dossiers.made(), 5);
        dossiers.made();
        assertThat(people.as("mentor1", () -> report.own())).isEqualTo(new Minutes(3, 2, 3.5, 0.5));
        assertThat(people.as("mentor2", () -> report.own())).isEqualTo(new Minutes(0, 0, null, null));
    }

    @Test
    void made_again_from_the_conversations_the_counts_are_the_same() {
        jdbc.sql("insert into fidelity_minutes select * from fidelity_minutes_now")
                .update();
        took(dossiers.made(), 2);
        UUID other = took(dossiers.made(), 5);
        jdbc.sql("delete from review_minutes where conversation_id = ?")
                .param(other)
                .update();
        List<String> kept = rows();
        assertThat(kept).isNotEmpty();
        observations.rebuild();
        assertThat(rows()).isEqualTo(kept);
    }

    @Test
    void long_ago_does_not_count() {
        minutes("mentor1", 3, 4);
        jdbc.sql("update fidelity_minutes set since = since - 200").update();
        assertThat(people.as("mentor1", () -> report.own()).measured()).isZero();
    }

    @Test
    void of_two_mentors_nothing_is_shown_of_three_it_is_and_of_a_small_team_never() {
        minutes("mentor1", 2, 8);
        minutes("mentor2", 4, 8);
        assertThat(many("manager")).allMatch(many -> many.minutes() == null);
        minutes("mentor3", 5, 4);
        MinutesReport.OfMany all = many("manager").get(0);
        assertThat(all.mentors()).isEqualTo(3);
        assertThat(all.minutes()).isEqualTo(new Minutes(20, 20, 4d, 0.4));
        assertThat(many("manager").stream().skip(1)).isNotEmpty().allMatch(team -> team.minutes() == null);
        jdbc.sql("update people_account set team_id = ? where username = 'mentor3'")
                .param(people.person("mentor1").teamId())
                .update();
        assertThat(many("manager").stream().skip(1).filter(team -> team.minutes() != null))
                .singleElement()
                .satisfies(team -> assertThat(team.minutes().measured()).isEqualTo(20));
    }

    @Test
    void how_much_a_mentor_talks_of_whom_nothing_was_measured_does_not_follow_from_the_teams_either() {
        minutes("mentor1", 2, 8);
        minutes("mentor2", 4, 8);
        minutes("mentor3", 5, 4);
        UUID team = people.person("mentor1").teamId();
        jdbc.sql("update people_account set team_id = ? where username in ('mentor2', 'mentor3')")
                .param(team)
                .update();
        assertThat(many("manager").stream().skip(1)).anyMatch(one -> one.minutes() != null);
        jdbc.sql("update people_account set team_id = null where username = 'mentor4'")
                .update();
        jdbc.sql("insert into fidelity_minutes (mentor_id, since, minutes, talks) values (?, ?, ?, 12)")
                .params(people.person("mentor4").id(), report.since(), Minutes.ALL)
                .update();
        assertThat(many("manager").get(0).minutes().talks()).isEqualTo(32);
        assertThat(many("manager").stream().skip(1)).allMatch(one -> one.minutes() == null);
    }

    @Test
    void policy_officers_see_no_teams_and_mentors_and_administrators_no_others() {
        assertThat(many("beleid1")).hasSize(1);
        for (String nobody : List.of("mentor1", "beheer")) {
            assertThatThrownBy(() -> many(nobody)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> people.as("manager", () -> report.own())).isInstanceOf(AccessDeniedException.class);
    }

    private List<MinutesReport.OfMany> many(String username) {
        return people.as(username, () -> report.many());
    }

    /** The review of this dossier was written down in so many minutes. */
    private UUID took(FullDossier.Made made, int minutes) {
        UUID talk = jdbc.sql("select conversation_id from review_review where id = ?")
                .param(made.review())
                .query(UUID.class)
                .single();
        jdbc.sql("insert into review_minutes (conversation_id, minutes) values (?, ?)")
                .params(talk, minutes)
                .update();
        return talk;
    }

    private void minutes(String username, int minutes, int talks) {
        for (int each : new int[] {minutes, Minutes.ALL}) {
            jdbc.sql("insert into fidelity_minutes (mentor_id, since, minutes, talks) values (?, ?, ?, ?)")
                    .params(people.person(username).id(), report.since(), each, talks)
                    .update();
        }
    }

    private List<String> rows() {
        return jdbc.sql("select mentor_id || ' ' || since || ' ' || minutes || ' ' || talks from fidelity_minutes"
                        + " order by 1")
                .query(String.class)
                .list();
    }
}
