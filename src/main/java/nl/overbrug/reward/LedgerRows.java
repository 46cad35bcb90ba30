package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerRows {

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by null when the system did it */
    void add(Voucher voucher, LedgerEntry.Deed deed, LocalDate on, UUID by, Instant at) {
        jdbc.sql("""
                        insert into reward_ledger (voucher_id, trajectory_id, participant_id, deed, amount, happened_on,
                            recorded_at, recorded_by)
                        values (:voucher, :trajectory, :participant, :deed, :amount, :on, :at, :by)
                        """)
                .param("voucher", voucher.id())
                .param("trajectory", voucher.trajectoryId())
                .param("participant", voucher.participantId())
                .param("deed", deed.name())
                .param("amount", voucher.amount())
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Euros that were handed over in a calendar year, over all trajectories of the participant. */
    BigDecimal given(UUID participantId, int year) {
        return jdbc.sql("""
                        select coalesce(sum(amount), 0) from reward_ledger
                         where participant_id = :participant and deed = 'HANDED_OVER'
                           and happened_on between :from and :to
                        """)
                .param("participant", participantId)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query(BigDecimal.class)
                .single();
    }

    List<LedgerEntry> of(UUID trajectoryId) {
        return jdbc.sql("select * from reward_ledger where trajectory_id = :id order by id desc")
                .param("id", trajectoryId)
                .query((row, n) -> new LedgerEntry(
                        row.getObject("voucher_id", UUID.class),
                        LedgerEntry.Deed.valueOf(row.getString("deed")),
                        row.getBigDecimal("amount"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }
}
