package nl.overbrug.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in a trajectory and the referral before it, the latest day first and each day in its own order. */
@Repository
class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Day> of(UUID trajectoryId) {
        Map<LocalDate, List<Moment>> days = new LinkedHashMap<>();
        jdbc.sql("""
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
                            select first_done_on, 6, 'tijdlijn.brug', null
                              from bridge_bridge where trajectory_id = :id and first_done_on is not null
                            union all
                            select g.set_on, 7, 'tijdlijn.doel', 'pijler.' || lower(g.pillar)
                              from bridge_goal g where g.trajectory_id = :id
                            union all
                            select p.made_on, 8, 'tijdlijn.plan', 'pijler.' || lower(p.pillar)
                              from plan_plan p where p.trajectory_id = :id
                            union all
                            select p.closed_on, 9, 'tijdlijn.plan-gehaald', 'pijler.' || lower(p.pillar)
                              from plan_plan p where p.trajectory_id = :id and p.state = 'REACHED'
                            union all
                            select g.closed_on, 10, 'tijdlijn.doel-bereikt', 'pijler.' || lower(g.pillar)
                              from bridge_goal g where g.trajectory_id = :id and g.state = 'REACHED'
                            union all
                            select m.held_on, 11, 'tijdlijn.meting', 'tijdlijn.meting.' || lower(m.role)
                              from measurement_moment m where m.trajectory_id = :id and m.state = 'DONE'
                            union all
                            select v.settled_on, 12, 'tijdlijn.bon', null
                              from reward_voucher v where v.trajectory_id = :id and v.state = 'HANDED_OVER'
                            union all
                            select c.given_on, 13, 'tijdlijn.kaartje', null
                              from reward_card c where c.trajectory_id = :id
                            union all
                            select r.last_day, 17, 'tijdlijn.beloonperiode', null
                              from reward_period r where r.trajectory_id = :id
                            union all
                            select p.paused_on, 14, 'tijdlijn.rust', null
                              from trajectory_pause p where p.trajectory_id = :id
                            union all
                            select p.resumed_on, 15, 'tijdlijn.hervat', null
                              from trajectory_pause p where p.trajectory_id = :id and p.resumed_on is not null
                            union all
                            select ended_on, 16, 'tijdlijn.beeindigd', 'eindreden.' || lower(end_reason)
                              from this where ended_on is not null
                        )
                        select happened_on, text, detail from moment order by happened_on desc, rank
                        """).param("id", trajectoryId).query(row -> {
            days.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new ArrayList<>())
                    .add(new Moment(row.getString(2), row.getString(3)));
        });
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
