package nl.overbrug.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stored decisions of one rule table, for counting. Decides no access: what is shown of it must say nothing about anybody. */
@Component
public class PastDecisions {

    private static final int FETCHED = 5_000;

    private static final String OF_PERIOD = """
             from rulebook_decision d join ruleversion_published v on v.id = d.version_id
            where v.rule_set = :set and d.decided_at >= :from and d.decided_at < :until
            """;

    private final JdbcClient jdbc;

    PastDecisions(DataSource database) {
        JdbcTemplate cursors = new JdbcTemplate(database);
        cursors.setFetchSize(FETCHED);
        this.jdbc = JdbcClient.create(cursors);
    }

    /** @param until the first day after the period */
    public long count(String ruleSet, LocalDate from, LocalDate until) {
        return of("select count(*)", ruleSet, from, until).query(Long.class).single();
    }

    /**
     * Hands them over in batches, however many there are; they are all of one moment.
     *
     * @param until the first day after the period
     * @param more takes a batch and says whether to go on
     */
    @Transactional(readOnly = true)
    public void read(String ruleSet, LocalDate from, LocalDate until, Predicate<List<PastDecision>> more) {
        try (Stream<PastDecision> all = of("select d.subject, d.facts, d.verdicts, d.decided_at", ruleSet, from, until)
                .query(PastDecisions::row)
                .stream()) {
            List<PastDecision> batch = new ArrayList<>();
            boolean goesOn = true;
            for (var each = all.iterator(); goesOn && each.hasNext(); ) {
                batch.add(each.next());
                if (batch.size() == FETCHED) {
                    goesOn = more.test(batch);
                    batch = new ArrayList<>();
                }
            }
            if (goesOn && !batch.isEmpty()) {
                more.test(batch);
            }
        }
    }

    /** Those about these subjects, oldest first. */
    public List<PastDecision> about(String ruleSet, LocalDate from, LocalDate until, Collection<UUID> subjects) {
        return of(
                        "select d.subject, d.facts, d.verdicts, d.decided_at",
                        " and d.subject = any(:subjects) order by d.decided_at",
                        ruleSet,
                        from,
                        until)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(PastDecisions::row)
                .list();
    }

    private JdbcClient.StatementSpec of(String what, String ruleSet, LocalDate from, LocalDate until) {
        return of(what, "", ruleSet, from, until);
    }

    private JdbcClient.StatementSpec of(String what, String more, String ruleSet, LocalDate from, LocalDate until) {
        return jdbc.sql(what + OF_PERIOD + more)
                .param("set", ruleSet)
                .param("from", midnight(from))
                .param("until", midnight(until));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(MovableClock.ZONE).toOffsetDateTime();
    }

    private static PastDecision row(ResultSet row, int n) throws SQLException {
        return new PastDecision(
                row.getObject("subject", UUID.class),
                row.getString("facts"),
                row.getString("verdicts"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
