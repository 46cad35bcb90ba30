package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vouchers that go with actions, by the kind of action, to work out what other rules would make of them. */
@Repository
class PromisedRows {

    private final JdbcClient jdbc;

    PromisedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param behaviour the code of the kind of action
     * @param amount in euros; null while nothing was promised
     * @param due null when no day was agreed
     */
    record Promised(UUID participantId, String behaviour, BigDecimal amount, LocalDate due) {}

    /** What was earned in a period and not declined or left to expire, by the day on which it was earned. @param until the first day after it */
    List<Promised> earned(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select participant_id, reason as behaviour, amount, earned_on as due from reward_voucher
                         where kind = 'ACTION' and state in ('EARNED', 'HANDED_OVER')
                           and earned_on >= :from and earned_on < :until
                        """)
                .param("from", from)
                .param("until", until)
                .query(Promised.class)
                .list();
    }

    /**
     * What running plans may still bring: vouchers that wait for their action, and challenges of a kind on the list that have none yet; of a
     * kind that was promised or given before, and of several of one kind, at most one counts.
     */
    List<Promised> stillToCome() {
        return jdbc.sql("""
                        select v.participant_id, v.reason as behaviour, v.amount, coalesce(a.due_on, p.due_on) as due
                          from reward_voucher v
                          join trajectory_trajectory t on t.id = v.trajectory_id and t.state <> 'ENDED'
                          join plan_action a on a.id = v.action_id
                          join plan_plan p on p.id = a.plan_id
                         where v.kind = 'ACTION' and v.state = 'PROMISED'
                        union all
                        select t.participant_id, a.reward_type, null, min(coalesce(a.due_on, p.due_on))
                          from plan_action a
                          join plan_plan p on p.id = a.plan_id and p.state = 'OPEN'
                          join trajectory_trajectory t on t.id = p.trajectory_id and t.state <> 'ENDED'
                         where a.kind = 'CHALLENGE' and a.status in ('OPEN', 'CHANGED') and a.reward_type is not null
                           and not exists (select from reward_voucher v
                                            where v.participant_id = t.participant_id and v.reason = a.reward_type
                                              and v.kind = 'ACTION' and v.state <> 'DECLINED')
                         group by t.participant_id, a.reward_type
                        """).query(Promised.class).list();
    }
}
