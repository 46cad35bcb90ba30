package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class ObservationsTest {

    @Autowired
    private Observations observations;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobody_ticked() {
        jdbc.sql("delete from fidelity_looked_back").update();
    }

    @Test
    void a_dossier_shows_what_was_done_without_anybody_being_asked() {
        FullDossier.Made made = dossiers.made();
        observations.foldAll();
        assertThat(steps(made.trajectory(), "done"))
                .contains("B1", "B2", "B3", "B4", "B5", "D1", "D2", "D3", "D4", "V2", "C1", "C2", "C3", "C4", "C5")
                .contains("ST1", "ST2", "F1");
        assertThat(steps(made.trajectory(), "applicable and not done"))
                .contains("D5", "F2", "F3")
                .doesNotContain("V3");
        assertThat(jdbc.sql("select distinct mentor_id from fidelity_observation where trajectory_id = ?")
                        .param(made.trajectory())
                        .query(UUID.class)
                        .list())
                .containsExactly(people.person("mentor1").id());
    }

    @Test
    void a_fact_that_is_taken_back_takes_its_step_along() {
        FullDossier.Made made = dossiers.made();
        observations.foldAll();
        jdbc.sql("delete from bridge_wish_change where trajectory_id = ?")
                .param(made.trajectory())
                .update();
        observations.foldAll();
        assertThat(steps(made.trajectory(), "applicable and not done")).contains("B2");
    }

    @Test
    void before_an_element_is_introduced_in_a_team_its_steps_do_not_count() {
        UUID made = dossiers.made().trajectory();
        observations.foldAll();
        assertThat(steps(made, "done")).contains("C1", "C5", "B1");
        starts("REWARDS", 1, "current_date + 400", "date '1900-01-01'");
        observations.foldAll();
        assertThat(steps(made, "true")).contains("B1").doesNotContain("C1", "C2", "C3", "C4", "C5");
        starts("REWARDS", 2, "date '1900-01-01'", "current_date + 400");
        observations.foldAll();
        assertThat(steps(made, "done")).contains("C1", "C5", "B1");
    }

    @Test
    void a_conversation_goes_by_the_team_that_its_trajectory_belonged_to_then() {
        UUID made = dossiers.made().trajectory();
        UUID other = people.person("mentor3").teamId();
        starts("REWARDS", 1, "date '9999-12-31'", "date '1900-01-01'");
        jdbc.sql("update trajectory_mentor set from_on = from_on - 1 where trajectory_id = ?")
                .param(made)
                .update();
        jdbc.sql("insert into trajectory_mentor select trajectory_id, mentor_id, ?, from_on + 1, recorded_at"
                        + " from trajectory_mentor where trajectory_id = ?")
                .params(other, made)
                .update();
        observations.foldAll();
        assertThat(steps(made, "done"))
                .as("held after it went to a team that has it")
                .contains("C1");
        jdbc.sql("update trajectory_mentor set from_on = from_on + 500 where trajectory_id = ? and team_id = ?")
                .params(made, other)
                .update();
        observations.foldAll();
        assertThat(steps(made, "true")).doesNotContain("C1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trajectory_conversation",
                "bridge_bridge",
                "bridge_filling",
                "bridge_wish_change",
                "bridge_part",
                "bridge_goal",
                "plan_plan",
                "plan_action_change",
                "review_review",
                "reward_voucher",
                "trajectory_mentor"
            })
    void whatever_changes_a_fact_notes_whose_it_is(String table) {
        FullDossier.Made made = dossiers.made();
        observations.foldAll();
        jdbc.sql("update %s set trajectory_id = trajectory_id where trajectory_id = ?".formatted(table))
                .param(made.trajectory())
                .update();
        assertThat(touched()).containsExactly(made.trajectory());
    }

    @Test
    void parts_of_a_plan_and_of_a_review_lead_to_their_trajectory() {
        FullDossier.Made made = dossiers.made();
        observations.foldAll();
        jdbc.sql("update plan_action set sign = 'Gelukt' where plan_id = ?")
                .param(made.plan().id())
                .update();
        assertThat(touched()).containsExactly(made.trajectory());
        observations.foldAll();
        jdbc.sql("update review_goal set place = place where review_id = ?")
                .param(made.review())
                .update();
        assertThat(touched()).containsExactly(made.trajectory());
    }

    @ParameterizedTest
    @CsvSource({
        "trajectory/norms, 0, true",
        "fidelity/steps, 0, true",
        "fidelity/observations, 0, true",
        "trajectory/norms, 1, false",
        "reward/tiers, 0, false"
    })
    void rules_that_hold_from_today_let_todays_conversations_be_looked_at_again(
            String ruleSet, int daysAhead, boolean again) {
        FullDossier.Made made = dossiers.made();
        observations.foldAll();
        jdbc.sql("""
            insert into ruleversion_published
                (id, rule_set, number, kind, origin, definition, rows, content_hash, valid_from, published_at)
            select gen_random_uuid(), rule_set, number + 1, kind, origin, definition, rows, content_hash,
                   (select max(held_on) from trajectory_conversation where trajectory_id = :trajectory) + :days, published_at
              from ruleversion_published where rule_set = :set order by number desc limit 1
            """)
                .param("trajectory", made.trajectory())
                .param("days", daysAhead)
                .param("set", ruleSet)
                .update();
        assertThat(touched().contains(made.trajectory())).isEqualTo(again);
    }

    @Test
    void made_again_from_the_facts_the_rows_are_the_same() {
        dossiers.made();
        dossiers.made();
        observations.foldAll();
        List<Map<String, Object>> kept = rows();
        observations.rebuild();
        assertThat(rows()).isEqualTo(kept).isNotEmpty();
    }

    private void starts(String element, int number, String from, String was) {
        UUID team = people.person("mentor1").teamId();
        jdbc.sql("""
            insert into rollout_start (team_id, number, element, from_on, was_on, set_by, set_at)
            values (?, ?, ?, %s, %s, ?, now())
            """.formatted(from, was)).params(team, number, element, team).update();
    }

    private Set<UUID> touched() {
        return jdbc.sql("select trajectory_id from fidelity_touched")
                .query(UUID.class)
                .set();
    }

    private Set<String> steps(UUID trajectory, String which) {
        return jdbc
                .sql("select distinct step from fidelity_observation where trajectory_id = ? and " + which)
                .param(trajectory)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from fidelity_observation order by conversation_id, step")
                .query()
                .listOfRows();
    }
}
