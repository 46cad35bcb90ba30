package nl.overbrug.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of referrals. */
@Repository
class ReferralLines {

    private static final String CHOSEN = """
              from intake_referral r
              join trajectory_participant p on p.id = r.participant_id
             where r.team_id = :team
               and (:status::text is null and r.status not in ('STARTED', 'CLOSED') or r.status = :status)
               and (:name::text is null or strpos(lower(p.name), lower(:name)) > 0)
               and (not :mine or r.mentor_id = :me)
            """;

    private final JdbcClient jdbc;

    ReferralLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReferralLine> list(Person me, ReferralFilter filter) {
        return chosen(
                        "select r.id, p.name, r.received_on, r.status, r.threatening, r.mentor_id " + CHOSEN
                                + " order by r.received_on desc, r.id limit :size offset :skip",
                        me,
                        filter)
                .param("size", filter.page().size())
                .param("skip", filter.page().skipped())
                .query((row, n) -> new ReferralLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("received_on", LocalDate.class),
                        Referral.Status.valueOf(row.getString("status")),
                        row.getBoolean("threatening"),
                        row.getObject("mentor_id", UUID.class)))
                .list();
    }

    int count(Person me, ReferralFilter filter) {
        return chosen("select count(*)" + CHOSEN, me, filter)
                .query(Integer.class)
                .single();
    }

    List<ParticipationTalk> talks(UUID id) {
        return jdbc.sql("""
                        select outcome, talked_on, ask_again_on from intake_participation
                         where referral_id = :id order by recorded_at
                        """)
                .param("id", id)
                .query((row, n) -> new ParticipationTalk(
                        ParticipationOutcome.valueOf(row.getString("outcome")),
                        row.getObject("talked_on", LocalDate.class),
                        row.getObject("ask_again_on", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec chosen(String sql, Person me, ReferralFilter filter) {
        return jdbc.sql(sql)
                .param("team", me.teamId())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("name", filter.name())
                .param("mine", filter.mine())
                .param("me", me.id());
    }
}
