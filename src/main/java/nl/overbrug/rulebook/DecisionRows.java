package nl.overbrug.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of decisions. */
@Repository
class DecisionRows {

    private static final String SELECT = "select * from rulebook_decision ";

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the decision; answers which version the database holds to be in force then, as another node may have published one. */
    UUID insert(UUID id, RuleVersion by, UUID subject, StoredDecision.Content content, Day day) {
        return jdbc.sql("""
                        insert into rulebook_decision (id, version_id, subject, facts, verdicts, fired, decided_at)
                        values (:id, :version, :subject, cast(:facts as jsonb), cast(:verdicts as jsonb), :fired, :at)
                        returning (select id from ruleversion_published p where rule_set = :set and valid_from <= :day
                            and (running or valid_from <= :since)
                            and not exists (select 1 from ruleversion_withdrawn w where w.version_id = p.id)
                            order by valid_from desc, number desc limit 1)
                        """)
                .param("id", id)
                .param("version", by.id())
                .param("subject", subject)
                .param("facts", content.facts())
                .param("verdicts", content.verdicts())
                .param("fired", content.fired().toArray(String[]::new))
                .param("at", content.at().atOffset(ZoneOffset.UTC))
                .param("set", by.ruleSet())
                .param("day", day.on())
                .param("since", day.since())
                .query(UUID.class)
                .single();
    }

    void delete(UUID id) {
        jdbc.sql("delete from rulebook_decision where id = :id").param("id", id).update();
    }

    /** False when it was confirmed or overridden before. */
    boolean confirm(UUID id, StoredDecision.Said said) {
        return jdbc.sql("""
                        update rulebook_decision set confirmed_by = :by, confirmed_at = :at
                        where id = :id and confirmed_at is null and overridden_at is null
                        """)
                        .param("id", id)
                        .param("by", said.by())
                        .param("at", said.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it was confirmed or overridden before. */
    boolean override(UUID id, StoredDecision.Override override) {
        return jdbc.sql("""
                        update rulebook_decision set overridden_verdict = cast(:verdict as jsonb), override_reason = :reason,
                            overridden_by = :by, overridden_at = :at
                        where id = :id and confirmed_at is null and overridden_at is null
                        """)
                        .param("id", id)
                        .param("verdict", override.verdict())
                        .param("reason", override.reason())
                        .param("by", override.said().by())
                        .param("at", override.said().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<StoredDecision> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(DecisionRows::decision)
                .optional();
    }

    /** The next ones in the order of their ids, which says nothing but passes none over. */
    List<StoredDecision> after(UUID id, int most) {
        return jdbc.sql(SELECT + "where id > :id order by id limit :most")
                .param("id", id)
                .param("most", most)
                .query(DecisionRows::decision)
                .list();
    }

    List<StoredDecision> of(UUID subject) {
        return jdbc.sql(SELECT + "where subject = :subject order by decided_at desc, id")
                .param("subject", subject)
                .query(DecisionRows::decision)
                .list();
    }

    Optional<UUID> latest(UUID subject, String ruleSet, String facts) {
        return jdbc.sql("""
                        select d.id from rulebook_decision d join ruleversion_published p on p.id = d.version_id
                         where d.subject = :subject and p.rule_set = :set and d.facts = cast(:facts as jsonb)
                         order by d.decided_at desc, d.id limit 1
                        """)
                .param("subject", subject)
                .param("set", ruleSet)
                .param("facts", facts)
                .query(UUID.class)
                .optional();
    }

    private static StoredDecision decision(ResultSet row, int n) throws SQLException {
        return new StoredDecision(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getObject("subject", UUID.class),
                new StoredDecision.Content(
                        row.getString("facts"),
                        row.getString("verdicts"),
                        List.of((String[]) row.getArray("fired").getArray()),
                        instant(row, "decided_at")),
                new StoredDecision.Judgement(said(row, "confirmed"), override(row)));
    }

    private static StoredDecision.Override override(ResultSet row) throws SQLException {
        StoredDecision.Said said = said(row, "overridden");
        return said == null
                ? null
                : new StoredDecision.Override(
                        said, row.getString("overridden_verdict"), row.getString("override_reason"));
    }

    private static StoredDecision.Said said(ResultSet row, String deed) throws SQLException {
        Instant at = instant(row, deed + "_at");
        return at == null ? null : new StoredDecision.Said(row.getObject(deed + "_by", UUID.class), at);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
