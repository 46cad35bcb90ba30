package nl.overbrug.rollout;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StartRows {

    private final JdbcClient jdbc;

    StartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By team, one for every element, in their order; teams for which nothing was set are left out. */
    Map<UUID, List<Start>> all() {
        Map<UUID, Map<Element, LocalDate>> days = new HashMap<>();
        jdbc.sql("select team_id, element, from_on from rollout_now").query(row -> {
            days.computeIfAbsent(row.getObject("team_id", UUID.class), none -> new EnumMap<>(Element.class))
                    .put(Element.valueOf(row.getString("element")), row.getObject("from_on", LocalDate.class));
        });
        Map<UUID, List<Start>> starts = new HashMap<>();
        days.forEach((team, of) -> starts.put(team, starts(of)));
        return starts;
    }

    /** One for every element, in their order. */
    List<Start> of(UUID team) {
        return all().getOrDefault(team, starts(Map.of()));
    }

    static List<Start> starts(Map<Element, LocalDate> days) {
        return Arrays.stream(Element.values())
                .map(element -> Start.on(element, days.getOrDefault(element, Start.BEGINNING)))
                .toList();
    }

    boolean isOn(UUID trajectory, Element element, LocalDate day) {
        return jdbc.sql("""
                        select 1 from rollout_now now join trajectory_trajectory trajectory on trajectory.team_id = now.team_id
                         where trajectory.id = :trajectory and now.element = :element and now.from_on > :day
                        """)
                .param("trajectory", trajectory)
                .param("element", element.name())
                .param("day", day)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** How many were ever set, by team. */
    Map<UUID, Integer> versions() {
        Map<UUID, Integer> versions = new HashMap<>();
        jdbc.sql("select team_id, count(*) as set from rollout_start group by 1")
                .query(row -> {
                    versions.put(row.getObject("team_id", UUID.class), row.getInt("set"));
                });
        return versions;
    }

    /** How many conversations of this team were held from the first of these days and before the other. */
    int talks(UUID team, LocalDate from, LocalDate before) {
        return jdbc.sql("""
                        select count(*) from trajectory_conversation talk
                          join (select trajectory_id from trajectory_mentor where team_id = :team
                                union select id from trajectory_trajectory where team_id = :team) held on held.trajectory_id = talk.trajectory_id
                         where talk.held_on >= :from and talk.held_on < :before
                           and rollout_team_of(talk.trajectory_id, talk.held_on) = :team
                        """)
                .param("team", team)
                .param("from", from)
                .param("before", before)
                .query(Integer.class)
                .single();
    }

    /** @return false when somebody else set one at the same time */
    boolean add(UUID team, int number, Start start, LocalDate was, Introductions.Said said) {
        return jdbc.sql("""
                        insert into rollout_start (team_id, number, element, from_on, was_on, note, set_by, set_at)
                        values (:team, :number, :element, :from, :was, :note, :by, :at) on conflict do nothing
                        """)
                        .param("team", team)
                        .param("number", number)
                        .param("element", start.element().name())
                        .param("from", start.day())
                        .param("was", was)
                        .param("note", said.note())
                        .param("by", said.by())
                        .param("at", Timestamp.from(said.at()))
                        .update()
                == 1;
    }

    /** The last one first. */
    List<Introductions.Change> changes(UUID team) {
        return jdbc.sql("select * from rollout_start where team_id = :team order by number desc")
                .param("team", team)
                .query((row, n) -> new Introductions.Change(
                        Start.on(Element.valueOf(row.getString("element")), row.getObject("from_on", LocalDate.class)),
                        new Introductions.Said(
                                row.getString("note"),
                                row.getObject("set_by", UUID.class),
                                row.getTimestamp("set_at").toInstant())))
                .list();
    }
}
