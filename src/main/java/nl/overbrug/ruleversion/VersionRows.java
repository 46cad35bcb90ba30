package nl.overbrug.ruleversion;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** All versions, the one that would be in force first. */
    List<StoredVersion> all() {
        return jdbc.sql("""
                        select * from ruleversion_published
                        order by rule_set, valid_from desc, number desc
                        """).query(VersionRows::version).list();
    }

    /** Adds the version, unless another node has just added one with this number; false then. */
    boolean add(StoredVersion stored) {
        RuleVersion version = stored.version();
        return jdbc.sql("""
                        insert into ruleversion_published (id, rule_set, number, kind, origin, definition, rows,
                            content_hash, valid_from, published_by, published_at)
                        values (:id, :set, :number, :kind, :origin, :definition, :rows, :hash, :from, :by, :at)
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
                        .update()
                == 1;
    }

    private static StoredVersion version(ResultSet row, int n) throws SQLException {
        Publication publication = new Publication(
                Origin.valueOf(row.getString("origin")),
                row.getObject("published_by", UUID.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
        return new StoredVersion(
                new RuleVersion(
                        row.getObject("id", UUID.class),
                        row.getString("rule_set"),
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        publication),
                new RuleSource(
                        RuleSource.Kind.valueOf(row.getString("kind")),
                        row.getString("definition"),
                        row.getString("rows")));
    }
}
