package nl.overbrug.rulefollow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruleversion.FollowedBy.Stage;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.upkeep.Upkeep;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who takes no questionnaires is measured after eleven months instead of twelve; in a later part one trajectory can not be written. */
@OverbrugTest
class StuckPartTest {

    private static final String TABLE = "measurement/moments";
    private static final int TRIES = 3;

    @Autowired
    private Following following;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Measuring measuring;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private int part;
    private UUID broken;

    @AfterEach
    void nothing_is_left() {
        mend();
        drafts.clean();
    }

    @Test
    void a_part_that_fails_half_way_moves_nobody_and_when_it_is_tried_again_each_moves_once() {
        begin();
        List<UUID> running = running();
        int from = part * Following.PART;
        Map<UUID, LocalDate> before = lastDays(running);

        UUID version = publish();
        for (int n = 0; n < TRIES; n++) {
            assertThatThrownBy(workflow::runDue).hasStackTraceContaining("cannot be written");
        }

        Map<UUID, LocalDate> stopped = lastDays(running);
        List<UUID> failed = running.subList(from, running.size());
        failed.forEach(id -> assertThat(stopped.get(id)).isEqualTo(before.get(id)));
        assertThat(running.subList(0, from)).anyMatch(id -> !stopped.get(id).equals(before.get(id)));
        assertThat(following.progress(version).orElseThrow().stage()).isEqualTo(Stage.STUCK);
        assertThat(following.progress(version).orElseThrow().followed()).isEqualTo(from);
        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .get("/regels/" + TABLE)
                        .body())
                .contains("Het bijwerken is vastgelopen");
        assertThat(Visitor.loggedIn(environment, "beheer")
                        .get("/beheer/vastgelopen")
                        .body())
                .contains("Lopende trajecten gaan mee", "Het volgende deel gaat mee");

        mend();
        assertThat(fixture.as("beheer", () -> upkeep.retry(null))).isPositive();
        workflow.runDue();

        assertThat(following.progress(version).orElseThrow().stage()).isEqualTo(Stage.DONE);
        assertThat(following.progress(version).orElseThrow().followed()).isEqualTo(running.size());
        Map<UUID, LocalDate> done = lastDays(running);
        assertThat(done.get(broken)).isEqualTo(before.get(broken).minusMonths(1));
        running.subList(0, from).forEach(id -> assertThat(done.get(id)).isEqualTo(stopped.get(id)));
        assertThat(timesDecidedBy(version)).isNotEmpty().containsOnly(1);
    }

    /** Until two that move are in one part that is not the first, and one in the part before; the later of those two breaks it. */
    private void begin() {
        List<UUID> ours = new java.util.ArrayList<>();
        while (broken == null) {
            ours.add(begun());
            List<UUID> running = running();
            ours.stream()
                    .filter(id -> isSecondOfItsPart(running.indexOf(id), running, ours))
                    .findFirst()
                    .ifPresent(id -> {
                        broken = id;
                        part = running.indexOf(id) / Following.PART;
                    });
        }
        jdbc.sql("""
                        create function rulefollow_test_refuse() returns trigger language plpgsql as $$
                        begin
                            raise exception 'cannot be written';
                        end $$
                        """).update();
        jdbc.sql(
                        "create trigger rulefollow_test_refuse before update on measurement_moment for each row when (old.trajectory_id = '"
                                + broken + "' and old.moment = 'T3') execute function rulefollow_test_refuse()")
                .update();
    }

    private static boolean isSecondOfItsPart(int at, List<UUID> running, List<UUID> ours) {
        int from = at / Following.PART * Following.PART;
        return from > 0
                && running.subList(from, at).stream().anyMatch(ours::contains)
                && running.subList(0, from).stream().anyMatch(ours::contains);
    }

    private void mend() {
        jdbc.sql("drop trigger if exists rulefollow_test_refuse on measurement_moment")
                .update();
        jdbc.sql("drop function if exists rulefollow_test_refuse()").update();
    }

    private UUID begun() {
        return fixture.as("mentor1", () -> {
            UUID trajectory = fixture.started();
            measuring.agree(trajectory, false);
            return trajectory;
        });
    }

    private UUID publish() {
        UUID draft = drafts.begun(TABLE);
        drafts.write(draft, "t3-zonder", "maanden", "11");
        drafts.expect(draft, "zonder", "maanden", "12", "11");
        return drafts.published(draft, clock.today(), true);
    }

    private List<UUID> running() {
        return trajectories.running(null, Integer.MAX_VALUE).stream()
                .map(Trajectory::id)
                .toList();
    }

    /** Of the last measurement; today for one that was not planned. */
    private Map<UUID, LocalDate> lastDays(List<UUID> ids) {
        Map<UUID, LocalDate> days = new TreeMap<>();
        ids.forEach(id -> days.put(id, clock.today()));
        jdbc.sql("select trajectory_id, due_on from measurement_moment where moment = 'T3'")
                .query((row, n) -> days.replace(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list();
        return days;
    }

    private List<Integer> timesDecidedBy(UUID version) {
        return jdbc.sql("select count(*) from rulebook_decision where version_id = :version group by subject")
                .param("version", version)
                .query(Integer.class)
                .list();
    }
}
