package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.rollout.Element;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The sums are what adding up the observations would give, and what one works out by hand. */
@OverbrugTest
@Transactional
class SumsTest {

    private static final LocalDate MAY = LocalDate.of(2004, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2004, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2004, 7, 1);

    @Autowired
    private Observations observations;

    @Autowired
    private FidelityReport report;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private Lookalike lookalike;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sums_move_with_the_facts_that_they_come_from() {
        UUID mentor = people.person("mentor1").id();
        observations.foldAll();
        int before = done(mentor, "B2");
        UUID made = dossiers.made().trajectory();
        observations.foldAll();
        assertThat(done(mentor, "B2")).isEqualTo(before + 1);
        assertThat(kept()).isEqualTo(anew());
        jdbc.sql("delete from bridge_wish_change where trajectory_id = ?")
                .param(made)
                .update();
        observations.foldAll();
        assertThat(done(mentor, "B2")).isEqualTo(before);
        assertThat(kept()).isEqualTo(anew());
        List<Map<String, Object>> mentors = mentors();
        observations.rebuild();
        assertThat(kept()).isEqualTo(anew()).isNotEmpty();
        assertThat(mentors()).isEqualTo(mentors).isEqualTo(mentorsAnew());
    }

    @Test
    void what_falls_away_leaves_no_empty_sum() {
        UUID made = dossiers.made().trajectory();
        observations.foldAll();
        jdbc.sql("update trajectory_conversation set held_on = held_on - 8000 where trajectory_id = ?")
                .param(made)
                .update();
        jdbc.sql("update trajectory_conversation set held_on = held_on + 8000 where trajectory_id = ?")
                .param(made)
                .update();
        observations.foldAll();
        assertThat(kept()).isEqualTo(anew());
        assertThat(jdbc.sql("select count(*) from fidelity_sum where base <= 0 or done > base")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_half_year_counts_what_was_done_by_its_end_and_a_successor_need_not_do_it_again() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID trajectory = UUID.randomUUID();
        lookalike.observed(first, trajectory, ProtocolStep.B2, MAY, MAY, false);
        lookalike.observed(first, trajectory, ProtocolStep.B2, JUNE, MAY, false);
        lookalike.observed(second, trajectory, ProtocolStep.B2, JULY, MAY, true);
        lookalike.addUpAgain();

        assertThat(sums(first))
                .containsOnly(
                        "ALL -infinity B2 1/1",
                        "ALL -infinity PARTICIPANTS 0/1",
                        "BEGAN 2004-01-01 B2 1/1",
                        "BEGAN 2004-01-01 PARTICIPANTS 0/1",
                        "HELD 2004-01-01 B2 0/1",
                        "HELD 2004-01-01 PARTICIPANTS 0/1");
        assertThat(sums(second)).contains("ALL -infinity B2 1/1", "HELD 2004-07-01 B2 1/1");
    }

    /** B1: 2 of 3 (66.7%) and 13 of 20 (65%) apply, 12 of 20 (60%) does not: 2/3. B2: 9 of 10 applies, 6 of 10 and 0 of 1 do not: 1/3. Together 1/2. */
    @Test
    void the_figure_of_an_element_is_what_one_works_out_by_hand() {
        observations.foldAll();
        jdbc.sql("delete from fidelity_observation").update();
        UUID[] mentors = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        participants(mentors[0], ProtocolStep.B1, 2, 3);
        participants(mentors[1], ProtocolStep.B1, 13, 20);
        participants(mentors[2], ProtocolStep.B1, 12, 20);
        participants(mentors[0], ProtocolStep.B2, 9, 10);
        participants(mentors[1], ProtocolStep.B2, 6, 10);
        participants(mentors[2], ProtocolStep.B2, 0, 1);
        lookalike.addUpAgain();

        Figures figures = people.as("manager", () -> report.everybody(2004));

        assertThat(figures.mentors()).isEqualTo(3);
        assertThat(figures.elements()).singleElement().satisfies(bridge -> {
            assertThat(bridge.element()).isEqualTo(Element.BRIDGE);
            assertThat(bridge.share()).isCloseTo(1 / 2d, within(1e-12));
            assertThat(bridge.steps().get(0).bands().values()).containsExactly(0, 2, 1, 0, 0);
            assertThat(bridge.steps().get(1).bands().values()).containsExactly(1, 0, 1, 0, 1);
        });
    }

    @Test
    void half_a_year_has_a_figure_of_its_own() {
        observations.foldAll();
        jdbc.sql("delete from fidelity_observation").update();
        UUID[] mentors = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        for (UUID mentor : mentors) {
            UUID trajectory = UUID.randomUUID();
            LocalDate later = JULY.plusYears(1);
            lookalike.observed(mentor, UUID.randomUUID(), ProtocolStep.B2, later, later, true);
            lookalike.observed(mentor, trajectory, ProtocolStep.B2, MAY, MAY, false);
            lookalike.observed(mentor, trajectory, ProtocolStep.B2, JULY, MAY, !mentor.equals(mentors[0]));
        }
        lookalike.observed(UUID.randomUUID(), UUID.randomUUID(), ProtocolStep.B2, JULY.plusMonths(6), MAY, true);
        lookalike.addUpAgain();

        Map<LocalDate, Figures> halves = new TreeMap<>();
        people.as("manager", () -> report.halfYears()).forEach(half -> halves.put(half.since(), half.figures()));

        assertThat(halves.get(LocalDate.of(2004, 1, 1)).of(Element.BRIDGE).share())
                .isZero();
        assertThat(halves.get(JULY).of(Element.BRIDGE).share()).isCloseTo(2 / 3d, within(1e-12));
        assertThat(halves.get(JULY).mentors()).isEqualTo(3);
        assertThat(halves.get(JULY.plusMonths(6)).of(Element.BRIDGE))
                .as("of one mentor nothing is shown")
                .isNull();
        assertThat(halves.get(JULY.plusYears(1)).of(Element.BRIDGE))
                .as("the other half-years together tell of that one")
                .isNull();
    }

    @Test
    void the_database_parts_the_answers_as_the_evaluation_does() {
        jdbc.sql(
                        "select done, base, fidelity_category(done, base) as category from generate_series(1, 60) base cross join generate_series(0, base) done")
                .query(row -> {
                    assertThat(row.getString("category"))
                            .isEqualTo(AnswerCategory.of(row.getLong("done"), row.getLong("base"))
                                    .name());
                });
    }

    @Test
    void who_goes_to_another_team_takes_the_figures_along() {
        dossiers.made();
        observations.foldAll();
        assertThat(mentors()).isEqualTo(mentorsAnew());
        UUID other = people.person("mentor3").teamId();
        int there = talkedWith(other);
        jdbc.sql("update people_account set team_id = ? where username = 'mentor1'")
                .param(other)
                .update();
        assertThat(mentors()).isEqualTo(mentorsAnew());
        assertThat(talkedWith(other)).isEqualTo(there + 1);
    }

    private int talkedWith(UUID team) {
        return jdbc.sql(
                        "select sum(nearly_none) from fidelity_mentors where span = 'ALL' and item = 'PARTICIPANTS' and part = ?")
                .param(team.toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private List<Map<String, Object>> mentors() {
        return rows("fidelity_mentors");
    }

    private List<Map<String, Object>> mentorsAnew() {
        return rows("fidelity_mentors_now");
    }

    private List<Map<String, Object>> rows(String table) {
        return jdbc.sql("table " + table + " order by span, since, part, item")
                .query()
                .listOfRows();
    }

    private void participants(UUID mentor, ProtocolStep step, int done, int base) {
        for (int i = 0; i < base; i++) {
            lookalike.observed(mentor, UUID.randomUUID(), step, MAY, MAY, i < done);
        }
    }

    private int done(UUID mentor, String step) {
        return jdbc.sql("select done from fidelity_sum where span = 'ALL' and item = ? and mentor_id = ?")
                .param(step)
                .param(mentor)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private List<String> sums(UUID mentor) {
        return jdbc.sql(
                        "select span || ' ' || since || ' ' || item || ' ' || done || '/' || base from fidelity_sum where mentor_id = ?")
                .param(mentor)
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> kept() {
        return jdbc.sql(
                        "select span, since::text, item, mentor_id, base::int, done::int from fidelity_sum order by 1, 2, 3, 4")
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> anew() {
        return jdbc.sql(
                        "select span, since::text, item, mentor_id, base::int, done::int from fidelity_sum_now order by 1, 2, 3, 4")
                .query()
                .listOfRows();
    }
}
