package nl.overbrug.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in a trajectory and the referral before it, the latest first. */
@Repository
class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Moment> of(UUID trajectoryId) {
        return jdbc.sql("""
                        with this as (select * from trajectory_trajectory where id = :id),
                        moment(happened_on, rank, text, detail) as (
                            select received_on, 1, 'tijdlijn.aangemeld', 'verwijzer.' || lower(r.referrer)
                              from intake_referral r join this on r.id = this.referral_id
                            union all
                            select p.talked_on, 2, 'tijdlijn.deelname', 'deelname.' || lower(p.outcome)
                              from intake_participation p join this on p.referral_id = this.referral_id
                            union all
                            select started_on, 3, 'tijdlijn.gestart', null from this
                            union all
                            select m.from_on, 4, 'tijdlijn.overgedragen', null
                              from trajectory_mentor m join this on m.trajectory_id = this.id
                             where m.from_on > this.started_on or m.note is not null
                            union all
                            select c.held_on, 5, 'tijdlijn.gesprek', 'gesprek.' || lower(c.kind)
                              from trajectory_conversation c where c.trajectory_id = :id
                            union all
                            select p.paused_on, 6, 'tijdlijn.rust', null
                              from trajectory_pause p where p.trajectory_id = :id
                            union all
                            select p.resumed_on, 7, 'tijdlijn.hervat', null
                              from trajectory_pause p where p.trajectory_id = :id and p.resumed_on is not null
                            union all
                            select ended_on, 9, 'tijdlijn.beeindigd', 'eindreden.' || lower(end_reason)
                              from this where ended_on is not null
                        )
                        select happened_on, text, detail from moment order by happened_on desc, rank desc
                        """)
                .param("id", trajectoryId)
                .query((row, n) -> new Moment(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3)))
                .list();
    }
}
