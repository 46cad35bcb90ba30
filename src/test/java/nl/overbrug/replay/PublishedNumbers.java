package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The shares that the report prints in its text, counted in the database after the replay. */
final class PublishedNumbers {

    private static final String START = """
            select round(100.0 * count(*) filter (where step <= %d) / count(*)) from bridge_filled_position
             where moment = 'T1' and pillar = '%s' and answer = 'STEP'
            """;

    private static final String IMPROVED = """
            with measured as (
                select trajectory_id, step, filled_on from bridge_filled_position
                 where kind = 'MEASUREMENT' and concluded_at is not null and pillar = '%s' and answer = 'STEP'),
            ends as (
                select (array_agg(step order by filled_on))[1] as first, (array_agg(step order by filled_on desc))[1] as last
                  from measured group by trajectory_id having count(*) > 1)
            select round(100.0 * count(*) filter (where last > first) / count(*)) from ends
            """;

    private PublishedNumbers() {}

    static void hold(DataFolder data) {
        assertThat(data.number(START.formatted(1, "SAVINGS"))).isEqualTo(87);
        assertThat(data.number(START.formatted(2, "INCOME"))).isEqualTo(74);
        assertThat(data.number(START.formatted(2, "DEBTS"))).isEqualTo(60);
        assertThat(data.number(START.formatted(2, "HEALTH"))).isEqualTo(47);
        Map<String, Integer> improved = Map.of(
                "INCOME", 65,
                "HEALTH", 55,
                "NETWORK", 50,
                "DEBTS", 46,
                "HOUSING", 41,
                "FAMILY", 31,
                "SAVINGS", 21,
                "EDUCATION", 10);
        improved.forEach((pillar, percent) ->
                assertThat(data.number(IMPROVED.formatted(pillar))).as(pillar).isEqualTo(percent));
        assertThat(data.number("select count(*) from bridge_goal")).isEqualTo(329);
        assertThat(data.number("select count(*) from bridge_goal where state = 'REACHED'"))
                .isEqualTo(235);
        assertThat(data.number("""
                select round(100 * avg(value)) from questionnaire_score s
                  join questionnaire_questionnaire q on q.id = s.questionnaire_id
                  join measurement_moment m on m.id = q.sitting_id
                 where s.score = 'PIFS_5' and m.moment = 'T1'
                """)).isEqualTo(364);
    }
}
