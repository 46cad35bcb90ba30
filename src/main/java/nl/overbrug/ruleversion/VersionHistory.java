package nl.overbrug.ruleversion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.people.People;
import nl.overbrug.rulefile.ShippedRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All versions of a rule set with who, when and why, those that were taken back too. */
@Component
public class VersionHistory {

    private final JdbcClient jdbc;
    private final People people;

    VersionHistory(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The latest from-date first. */
    public List<PastVersion> of(String ruleSet) {
        List<Line> lines =
                jdbc.sql("""
                        select p.*, w.withdrawn_by, w.withdrawn_at, w.reason as withdrawn_because
                        from ruleversion_published p left join ruleversion_withdrawn w on w.version_id = p.id
                        where rule_set = :set order by valid_from desc, number desc
                        """).param("set", ruleSet).query(VersionHistory::line).list();
        Set<UUID> ids = new HashSet<>();
        lines.stream()
                .flatMap(line -> Stream.of(
                        line.by(),
                        line.version().publication().by(),
                        line.story().author()))
                .filter(Objects::nonNull)
                .forEach(ids::add);
        Map<UUID, String> names = people.names(ids);
        return lines.stream().map(line -> line.past(names)).toList();
    }

    /** Any version that was ever published, by its number; also one that was taken back, which the {@link VersionBook} does not hold. */
    public Optional<StoredVersion> numbered(String ruleSet, int number) {
        return jdbc.sql("select * from ruleversion_published where rule_set = :set and number = :number")
                .param("set", ruleSet)
                .param("number", number)
                .query(VersionRows::version)
                .optional();
    }

    /** The same by its id. */
    public Optional<StoredVersion> find(UUID version) {
        return jdbc.sql("select * from ruleversion_published where id = :id")
                .param("id", version)
                .query(VersionRows::version)
                .optional();
    }

    /** The example cases that a version was published with; those of the program when it was shipped. */
    public String cases(RuleVersion version) {
        Optional<String> own = jdbc.sql("select cases from ruleversion_published where id = :id and cases is not null")
                .param("id", version.id())
                .query(String.class)
                .optional();
        return own.orElseGet(() -> ShippedRules.cases(version.ruleSet()));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Line(
                VersionRows.version(row, n).version(),
                new VersionStory(
                        row.getObject("author", UUID.class),
                        row.getString("reason"),
                        row.getString("note"),
                        row.getBoolean("running")),
                row.getObject("withdrawn_by", UUID.class),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_because"));
    }

    private record Line(RuleVersion version, VersionStory story, UUID by, Instant at, String because) {

        PastVersion past(Map<UUID, String> names) {
            return new PastVersion(
                    version,
                    name(names, story.author()),
                    name(names, version.publication().by()),
                    story,
                    at == null ? null : new PastVersion.Withdrawn(name(names, by), at, because));
        }

        private static String name(Map<UUID, String> names, UUID id) {
            return id == null ? "" : names.getOrDefault(id, "");
        }
    }
}
