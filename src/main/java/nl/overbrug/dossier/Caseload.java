package nl.overbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The trajectories of the current mentor or the team. */
@Service
public class Caseload {

    private static final String CHOSEN = """
              from trajectory_trajectory t
              join trajectory_participant p on p.id = t.participant_id
             where t.team_id = :team
               and (:wholeTeam or t.mentor_id = :me)
               and (t.state = 'ENDED') = :ended
               and (:name::text is null or strpos(lower(p.name), lower(:name)) > 0)
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    Caseload(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor */
    public List<CaseloadLine> list(CaseloadFilter filter) {
        return chosen("""
                        select t.id, p.name, t.state, t.started_on, t.end_reason, t.mentor_id,
                               (select max(c.held_on) from trajectory_conversation c where c.trajectory_id = t.id) last_talk
                        """ + CHOSEN + " order by lower(p.name), t.id limit :size offset :skip", filter)
                .param("size", filter.page().size())
                .param("skip", filter.page().skipped())
                .query(Caseload::line)
                .list();
    }

    /** How many there are in all pages together. */
    public int count(CaseloadFilter filter) {
        return chosen("select count(*)" + CHOSEN, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec chosen(String sql, CaseloadFilter filter) {
        Person me = current.require(Role.MENTOR);
        return jdbc.sql(sql)
                .param("team", me.teamId())
                .param("me", me.id())
                .param("wholeTeam", filter.team())
                .param("ended", filter.ended())
                .param("name", filter.name());
    }

    private static CaseloadLine line(ResultSet row, int n) throws SQLException {
        String reason = row.getString("end_reason");
        return new CaseloadLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Trajectory.State.valueOf(row.getString("state")),
                row.getObject("started_on", LocalDate.class),
                reason == null ? null : EndReason.valueOf(reason),
                row.getObject("last_talk", LocalDate.class),
                row.getObject("mentor_id", UUID.class));
    }
}
