package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.rulepreview.Effect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vouchers that were promised with an action, by the kind of action, to work out what other rules would make of them. */
@Repository
class PromisedRows {

    private final JdbcClient jdbc;

    PromisedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param behaviour the code of the kind of action */
    record Promised(UUID participantId, String behaviour, BigDecimal amount) {}

    /** Those that still wait for their action. */
    List<Promised> onRunningPlans() {
        return jdbc.sql("""
                        select v.participant_id, v.reason as behaviour, v.amount
                          from reward_voucher v
                          join trajectory_trajectory t on t.id = v.trajectory_id and t.state <> 'ENDED'
                         where v.kind = 'ACTION' and v.state = 'PROMISED'
                        """).query(Promised.class).list();
    }

    /** @param until the first day after the period */
    List<Promised> between(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select participant_id, reason as behaviour, amount from reward_voucher
                         where kind = 'ACTION' and offered_on >= :from and offered_on < :until
                        """)
                .param("from", from)
                .param("until", until)
                .query(Promised.class)
                .list();
    }

    /** As they were when the voucher was promised, the kind of action aside. */
    static RewardFacts facts(ActionType type) {
        return new RewardFacts(true, type.difficulty(), type.attendance(), true, false);
    }

    /** @param euros what one voucher would be worth for a kind of action */
    static Effect effect(String key, List<Promised> promised, Function<String, BigDecimal> euros) {
        Map<String, BigDecimal> worth = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        Set<UUID> people = new HashSet<>();
        for (Promised each : promised) {
            people.add(each.participantId());
            before = before.add(each.amount());
            after = after.add(worth.computeIfAbsent(each.behaviour(), euros));
        }
        Count count = new Count(promised.size(), Count.ofPeople(people.size()).people());
        return new Effect(key, List.of(), count, before, after);
    }
}
