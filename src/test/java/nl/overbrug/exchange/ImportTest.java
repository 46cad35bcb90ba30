package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.monitor.ReadModels;
import nl.overbrug.people.Audit;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bundle that somebody made by hand comes in: history as history, what runs with its process, and all of it in the figures at once. */
class ImportTest extends ImportCase {

    @Autowired
    private ReadModels models;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Audit audit;

    @Autowired
    private ReferralFixture referrals;

    @Test
    void own_keys_and_the_columns_that_are_needed_are_enough() {
        ImportReport report = take(OtherSystem.bundle());

        assertThat(report.faults()).isEmpty();
        assertThat(report.done()).isTrue();
        assertThat(report.rows()).containsEntry("participants", 3).containsEntry("goals", 1);
        assertThat(jdbc.queryForMap(
                        "select name, gender, version from trajectory_participant where id = ?",
                        key("participants:P1")))
                .isEqualTo(Map.of("name", "Verzonnen, Een", "gender", "FEMALE", "version", 1));
        assertThat(jdbc.queryForObject("select words from bridge_goal where id = ?", String.class, key("goals:G1")))
                .isEqualTo("Rust\nin de brievenbus");
        assertThat(jdbc.queryForObject(
                        "select recorded_at from trajectory_conversation where id = ?",
                        Instant.class,
                        key("conversations:C1")))
                .as("noon of its day, as nothing better is known")
                .isEqualTo(Instant.parse("2003-01-20T11:00:00Z"));
        assertThat(audit.of(key("trajectories:T1")).stream().map(Audit.Entry::what))
                .containsExactly("audit.uitwisseling.ingelezen");
    }

    @Test
    void what_was_decided_about_a_referral_is_known_though_no_rules_here_advised_it() {
        assertThat(take(OtherSystem.bundle()).faults()).isEmpty();

        Referral.Check check = referrals.now(key("referrals:R1")).check();
        assertThat(check.decisionId()).isNull();
        assertThat(check.advice()).isNull();
        assertThat(check.outcome().outcome()).isEqualTo(TargetGroupOutcome.TARGET_GROUP);
    }

    @Test
    void a_measurement_of_which_no_decision_is_known_comes_in_without_one() {
        assertThat(take(OtherSystem.bundle()).faults()).isEmpty();

        assertThat(jdbc.queryForObject(
                        "select exists (select from rulebook_decision d where d.id = m.decision_id) from measurement_moment m where m.id = ?",
                        Boolean.class,
                        key("measurements:M1")))
                .isFalse();
    }

    @Test
    void what_ended_is_history_and_what_runs_waits_where_it_was() {
        take(OtherSystem.bundle());

        assertThat(workflow.openTasks(key("trajectories:T1"))).isEmpty();
        assertThat(workflow.openTasks(key("trajectories:T2")))
                .extracting(OpenTask::task, OpenTask::due)
                .containsExactly(tuple("makePlan", Instant.parse("2190-05-01T15:00:00Z")));
        assertThat(workflow.timers(List.of(key("referrals:R3")), "askAgainDate"))
                .as("eight in the morning of the day to ask again")
                .containsValue(Instant.parse("2190-01-01T07:00:00Z"));
    }

    @Test
    void without_a_word_about_what_it_waits_for_the_step_follows_from_the_dossier_and_the_rules() {
        take(OtherSystem.bundle().without("waiting.csv"));

        UUID running = key("trajectories:T2");
        assertThat(workflow.openTasks(running)).extracting(OpenTask::task).contains("makePlan");
        assertThat(jdbc.queryForList(
                        "select moment from measurement_moment where trajectory_id = ?", String.class, running))
                .isNotEmpty();
    }

    @Test
    void the_figures_count_it_at_once_and_a_rebuild_gives_the_same() {
        take(OtherSystem.bundle());

        assertThat(jdbc.queryForList("select 1 from monitor_touched where participant_id = ?", key("participants:P1")))
                .isEmpty();
        Map<Object, Object> cells = cells();
        assertThat(cells).containsEntry("referral.outcome JOINS", 2L).containsEntry("goal DEBTS REACHED", 1L);
        models.rebuild();
        assertThat(cells()).isEqualTo(cells);
    }

    @Test
    void a_look_changes_nothing_and_a_second_time_is_refused() {
        assertThat(check(OtherSystem.bundle())).satisfies(report -> {
            assertThat(report.good()).isTrue();
            assertThat(report.done()).isFalse();
        });
        assertThat(stored()).isZero();
        assertThat(take(OtherSystem.bundle()).done()).isTrue();
        assertThat(stored()).isEqualTo(1);
        assertThat(take(OtherSystem.bundle()).faults())
                .contains(new Fault("participants.csv", 2, "id", "exchange.fout.bestaat-al", List.of()));
    }

    private int stored() {
        return jdbc.queryForList("select 1 from trajectory_participant where id = ?", key("participants:P1"))
                .size();
    }

    private Map<Object, Object> cells() {
        return jdbc
                .queryForList(
                        "select measure || ' ' || category as cell, n from monitor_count where part = 'ALL' and span ="
                                + " 'MONTH' and since between ? and ?",
                        LocalDate.of(2003, 1, 1),
                        LocalDate.of(2003, 12, 1))
                .stream()
                .collect(Collectors.toMap(row -> row.get("cell"), row -> row.get("n"), (a, b) -> (Long) a + (Long) b));
    }
}
