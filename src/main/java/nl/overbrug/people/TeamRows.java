package nl.overbrug.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamRows {

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<People.Team> all() {
        return jdbc.sql("select id, name from people_team order by lower(name)")
                .query(People.Team.class)
                .list();
    }

    Optional<Teams.Versioned> find(UUID id) {
        return jdbc.sql("select id, name, version from people_team where id = :id")
                .param("id", id)
                .query(Teams.Versioned.class)
                .optional();
    }

    /** @return false when another team has this name */
    boolean insert(UUID id, String name) {
        return jdbc.sql("""
                        insert into people_team (id, version, name) values (:id, 1, :name)
                        on conflict (lower(name)) do nothing
                        """).param("id", id).param("name", name).update() == 1;
    }

    boolean isTaken(String name, UUID byOtherThan) {
        return jdbc.sql("select count(*) from people_team where lower(name) = lower(:name) and id <> :id")
                        .param("name", name)
                        .param("id", byOtherThan)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return false when somebody else changed it since this version */
    boolean rename(UUID id, int version, String name) {
        return jdbc.sql(
                                "update people_team set version = version + 1, name = :name where id = :id and version = :version")
                        .param("name", name)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }
}
