package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReferenceRows {

    private final JdbcClient jdbc;

    ReferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reference> of(Trait trait) {
        Map<String, BigDecimal> percents = new HashMap<>();
        jdbc.sql("select value, percent from monitor_reference_share where trait = :trait")
                .param("trait", trait.name())
                .query(row -> {
                    percents.put(row.getString("value"), row.getBigDecimal("percent"));
                });
        return jdbc.sql(
                        "select version, source, year, entered_by, entered_at from monitor_reference where trait = :trait")
                .param("trait", trait.name())
                .query((row, number) -> new Reference(
                        trait,
                        row.getInt("version"),
                        percents,
                        row.getString("source"),
                        row.getInt("year"),
                        row.getObject("entered_by", UUID.class),
                        row.getTimestamp("entered_at").toInstant()))
                .optional();
    }

    /** @return false when somebody else entered or changed it since this version; 0 stands for none */
    boolean save(Trait trait, int version, ReferenceDraft draft, UUID by, Instant at) {
        String sql = version == 0 ? """
                  insert into monitor_reference (trait, version, source, year, entered_by, entered_at)
                  values (:trait, 1, :source, :year, :by, :at) on conflict do nothing
                  """ : """
                  update monitor_reference set version = version + 1, source = :source, year = :year, entered_by = :by, entered_at = :at
                  where trait = :trait and version = :version
                  """;
        boolean saved = jdbc.sql(sql)
                        .param("trait", trait.name())
                        .param("version", version)
                        .param("source", draft.source().strip())
                        .param("year", draft.year())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
        if (saved) {
            shares(trait, draft.percents());
        }
        return saved;
    }

    /** @return false when somebody else changed it since this version */
    boolean delete(Trait trait, int version) {
        return jdbc.sql("delete from monitor_reference where trait = :trait and version = :version")
                        .param("trait", trait.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    private void shares(Trait trait, List<BigDecimal> percents) {
        jdbc.sql("delete from monitor_reference_share where trait = :trait")
                .param("trait", trait.name())
                .update();
        List<String> values = List.copyOf(trait.categories().keySet());
        for (int i = 0; i < percents.size(); i++) {
            if (percents.get(i) != null) {
                jdbc.sql(
                                "insert into monitor_reference_share (trait, value, percent) values (:trait, :value, :percent)")
                        .param("trait", trait.name())
                        .param("value", values.get(i))
                        .param("percent", percents.get(i))
                        .update();
            }
        }
    }
}
