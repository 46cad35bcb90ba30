package nl.overbrug.reward;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.YesNoUnknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VoucherRows {

    private final JdbcClient jdbc;

    VoucherRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one for this behaviour, action or measurement already. */
    boolean insert(Voucher voucher) {
        return jdbc.sql("""
                                insert into reward_voucher (id, version, trajectory_id, participant_id, kind, action_id,
                                    reason, amount, decision_id, state, offered_on)
                                values (:id, 1, :trajectory, :participant, :kind, :action,
                                    :reason, :amount, :decision, 'PROMISED', :offered)
                                on conflict do nothing
                                """)
                        .param("id", voucher.id())
                        .param("trajectory", voucher.trajectoryId())
                        .param("participant", voucher.participantId())
                        .param("kind", voucher.what().kind().name())
                        .param("action", voucher.what().actionId())
                        .param("reason", voucher.what().reason())
                        .param("amount", voucher.amount())
                        .param("decision", voucher.decisionId())
                        .param("offered", voucher.dates().offered())
                        .update()
                == 1;
    }

    /** False when somebody else changed it since this version. */
    boolean update(Voucher voucher) {
        YesNoUnknown effort = voucher.story().effort();
        return jdbc.sql("""
                                update reward_voucher
                                   set version = version + 1, state = :state, earned_on = :earned, expires_on = :expires,
                                       postponed_to = :postponed, settled_on = :settled, effort = :effort,
                                       story_told = :told, term_decision_id = :term
                                 where id = :id and version = :version
                                """)
                        .param("id", voucher.id())
                        .param("version", voucher.version())
                        .param("state", voucher.state().name())
                        .param("earned", voucher.dates().earned())
                        .param("expires", voucher.dates().expires())
                        .param("postponed", voucher.dates().postponedTo())
                        .param("settled", voucher.dates().settled())
                        .param("effort", effort == YesNoUnknown.UNKNOWN ? null : effort.name())
                        .param("term", voucher.dates().termDecisionId())
                        .param("told", voucher.story().told())
                        .update()
                == 1;
    }

    Optional<Voucher> find(UUID id) {
        return jdbc.sql("select * from reward_voucher where id = :id")
                .param("id", id)
                .query(VoucherRows::row)
                .optional();
    }

    /** The voucher of an action that was not declined. */
    Optional<Voucher> ofAction(UUID actionId) {
        return jdbc.sql("select * from reward_voucher where action_id = :id and state <> 'DECLINED'")
                .param("id", actionId)
                .query(VoucherRows::row)
                .optional();
    }

    /** All of a trajectory, the newest promise first. */
    List<Voucher> of(UUID trajectoryId) {
        return jdbc.sql(
                        "select * from reward_voucher where trajectory_id = :id order by coalesce(settled_on, offered_on) desc, offered_on desc, reason, id")
                .param("id", trajectoryId)
                .query(VoucherRows::row)
                .list();
    }

    /** Whether this participant has a voucher for this kind of behaviour, in whichever trajectory. */
    boolean hasOne(UUID participantId, String behaviour) {
        return jdbc.sql("""
                        select exists (select from reward_voucher where participant_id = :participant
                            and kind = 'ACTION' and reason = :behaviour and state <> 'DECLINED')
                        """)
                .param("participant", participantId)
                .param("behaviour", behaviour)
                .query(Boolean.class)
                .single();
    }

    /** What a participant may still receive: euros promised or earned. */
    BigDecimal expected(UUID participantId) {
        return jdbc.sql("""
                        select coalesce(sum(amount), 0) from reward_voucher
                         where participant_id = :participant and state in ('PROMISED', 'EARNED')
                        """)
                .param("participant", participantId)
                .query(BigDecimal.class)
                .single();
    }

    private static Voucher row(ResultSet row, int n) throws SQLException {
        String effort = row.getString("effort");
        return new Voucher(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("trajectory_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                new Voucher.Purpose(
                        Voucher.Kind.valueOf(row.getString("kind")),
                        row.getObject("action_id", UUID.class),
                        row.getString("reason")),
                row.getBigDecimal("amount"),
                row.getObject("decision_id", UUID.class),
                Voucher.State.valueOf(row.getString("state")),
                dates(row),
                new Voucher.Story(effort == null ? null : YesNoUnknown.valueOf(effort), row.getBoolean("story_told")));
    }

    private static Voucher.Dates dates(ResultSet row) throws SQLException {
        return new Voucher.Dates(
                row.getObject("offered_on", LocalDate.class),
                row.getObject("earned_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("postponed_to", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("term_decision_id", UUID.class));
    }
}
