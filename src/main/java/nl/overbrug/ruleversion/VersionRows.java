package nl.overbrug.ruleversion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.ruleversion.RuleVersion.Origin;
import nl.overbrug.ruleversion.RuleVersion.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the rule sets; rows are only ever added. */
@Repository
class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions that were not taken back, the one that would be in force first. */
    List<StoredVersion> all() {
        return jdbc.sql("""
                        select * from ruleversion_published
                        where id not in (select version_id from ruleversion_withdrawn)
                        order by rule_set, valid_from desc, number desc
                        """).query(VersionRows::version).list();
    }

    /** Those that held in another Overbrug, and explain what was decided there. */
    List<StoredVersion> elsewhere() {
        return jdbc.sql("select * from ruleversion_published where known_as is not null")
                .query(VersionRows::version)
                .list();
    }

    /** Changes whenever a version is published or taken back, on whichever node. */
    String stamp() {
        return jdbc.sql("""
                        select (select count(*) from ruleversion_published) || '-' || (select count(*) from ruleversion_withdrawn)
                        """).query(String.class).single();
    }

    /** The number for the next version of a rule set; a number that was taken back is not used again. */
    int nextNumber(String ruleSet) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from ruleversion_published where rule_set = :set")
                .param("set", ruleSet)
                .query(Integer.class)
                .single();
    }

    /** Adds a shipped version, unless another node has just added one with this number; false then. */
    boolean add(StoredVersion stored) {
        return add(stored, null, VersionStory.SHIPPED);
    }

    /** Adds the version, unless another node has just added one with this number; false then. */
    boolean add(StoredVersion stored, String cases, VersionStory story) {
        RuleVersion version = stored.version();
        return jdbc.sql("""
                        insert into ruleversion_published (id, rule_set, number, kind, origin, definition, rows, content_hash,
                            valid_from, published_by, published_at, cases, author, reason, note, running)
                        values (:id, :set, :number, :kind, :origin, :definition, :rows, :hash,
                            :from, :by, :at, :cases, :author, :reason, :note, :running)
                        on conflict (rule_set, number) do nothing
                        """)
                        .param("id", version.id())
                        .param("set", version.ruleSet())
                        .param("number", version.number())
                        .param("kind", stored.source().kind().name())
                        .param("origin", version.publication().origin().name())
                        .param("definition", stored.source().definition())
                        .param("rows", stored.source().rows())
                        .param("hash", stored.source().hash())
                        .param("from", version.validFrom())
                        .param("by", version.publication().by())
                        .param("at", version.publication().at().atOffset(ZoneOffset.UTC))
                        .param("cases", cases)
                        .param("author", story.author())
                        .param("reason", story.reason())
                        .param("note", story.note())
                        .param("running", story.running())
                        .update()
                == 1;
    }

    /** False when it was taken back before. */
    boolean withdraw(UUID version, UUID by, Instant at, String reason) {
        return jdbc.sql("""
                        insert into ruleversion_withdrawn (version_id, withdrawn_by, withdrawn_at, reason)
                        values (:version, :by, :at, :reason)
                        on conflict do nothing
                        """)
                        .param("version", version)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    static StoredVersion version(ResultSet row, int n) throws SQLException {
        Publication publication = new Publication(
                Origin.valueOf(row.getString("origin")),
                row.getObject("published_by", UUID.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("known_as", Integer.class));
        return new StoredVersion(
                new RuleVersion(
                        row.getObject("id", UUID.class),
                        row.getString("rule_set"),
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        publication,
                        row.getBoolean("running")),
                new RuleSource(
                        RuleSource.Kind.valueOf(row.getString("kind")),
                        row.getString("definition"),
                        row.getString("rows")));
    }
}
