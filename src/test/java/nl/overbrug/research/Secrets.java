package nl.overbrug.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must never get out of a dossier: what people wrote, who they are, and every id. */
record Secrets(JdbcTemplate jdbc, UUID trajectory) {

    /** Columns in which people write, with what picks the rows of the trajectory. */
    private static final Map<String, List<String>> WRITTEN = Map.ofEntries(
            Map.entry(
                    "trajectory_participant",
                    List.of("name", "district", "phone", "email", "contact_preference", "practical_needs")),
            Map.entry("intake_referral", List.of("help_request")),
            Map.entry("trajectory_mentor", List.of("note")),
            Map.entry("trajectory_pause", List.of("reason")),
            Map.entry("bridge_bridge", List.of("links_note")),
            Map.entry("bridge_link", List.of("words")),
            Map.entry("bridge_goal", List.of("words")),
            Map.entry("plan_plan", List.of("words")),
            Map.entry("plan_action", List.of("what", "helper", "obstacle", "strategy", "sign")),
            Map.entry("reward_card", List.of("words")),
            Map.entry("measurement_moment", List.of("reason")),
            Map.entry("outflow_talk", List.of("reason")));

    private static final Map<String, String> PICKED = Map.of(
            "trajectory_participant", "id = (select participant_id from trajectory_trajectory where id = ?)",
            "intake_referral", "id = (select referral_id from trajectory_trajectory where id = ?)",
            "plan_action", "plan_id in (select id from plan_plan where trajectory_id = ?)");

    private static final String BORN = "1907-08-09";

    void write() {
        jdbc.update(
                "insert into trajectory_pause (trajectory_id, paused_on) values (?, date '2018-01-02')", trajectory);
        jdbc.update(
                "insert into reward_card (id, trajectory_id, given_on, words, recorded_at, recorded_by)"
                        + " values (?, ?, date '2018-01-02', 'x', now(), ?)",
                UUID.randomUUID(),
                trajectory,
                UUID.randomUUID());
        jdbc.update(
                "update trajectory_participant set birth_date = ?::date where " + picked("trajectory_participant"),
                BORN,
                trajectory);
        WRITTEN.forEach((table, columns) -> columns.forEach(column -> {
            int rows = jdbc.update(
                    "update " + table + " set " + column + " = 'geheim-' || gen_random_uuid() where " + picked(table),
                    trajectory);
            assertThat(rows > 0 || table.equals("outflow_talk")).as(table).isTrue();
        }));
    }

    private static String picked(String table) {
        return PICKED.getOrDefault(table, "trajectory_id = ?");
    }

    /** Those that are found in a text, by their table. */
    List<String> found(String text) {
        List<String> found = new ArrayList<>();
        if (text.contains(BORN) || text.contains("geheim-")) {
            found.add("what was written");
        }
        for (String table : tables()) {
            List<String> ids = jdbc.queryForList(
                    "select distinct each[1] from " + table + " t, regexp_matches(to_jsonb(t)::text,"
                            + " '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') each where t."
                            + picked(table),
                    String.class,
                    trajectory);
            assertThat(ids).as(table).isNotNull();
            ids.stream().filter(text::contains).forEach(id -> found.add(table));
            ids.stream().filter(id -> text.contains(id.replace("-", ""))).forEach(id -> found.add(table));
        }
        return found;
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>(jdbc.queryForList("""
            select c.table_name from information_schema.columns c
              join information_schema.tables t on t.table_name = c.table_name and t.table_schema = 'public' and t.table_type = 'BASE TABLE'
             where c.table_schema = 'public' and c.column_name = 'trajectory_id' and c.udt_name = 'uuid'
               and c.table_name !~ '^(monitor|fidelity)_'
            """, String.class));
        tables.addAll(PICKED.keySet());
        return tables;
    }
}
