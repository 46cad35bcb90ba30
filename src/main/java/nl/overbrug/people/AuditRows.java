package nl.overbrug.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRows implements Audit {

    /** A change is a visit by itself. */
    private static final String VISITS = """

              from people_audit d left join people_account a on a.id = d.person_id
             where d.subject in (:subjects)
             group by (d.at at time zone 'Europe/Amsterdam')::date, d.person_id, a.display_name, d.change,
                      case when d.change then d.id end
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final MovableClock clock;

    AuditRows(JdbcClient jdbc, CurrentPerson current, MovableClock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void read(UUID subject, String what) {
        add(subject, false, what);
    }

    @Override
    public void changed(UUID subject, String what) {
        add(subject, true, what);
    }

    @Override
    public List<Entry> of(UUID subject) {
        return jdbc.sql("select at, person_id, change, what from people_audit where subject = :subject order by id")
                .param("subject", subject)
                .query(AuditRows::entry)
                .list();
    }

    @Override
    public List<Visit> visits(Collection<UUID> subjects, ListPage page) {
        return jdbc.sql("""
                        select min(d.at) as since, max(d.at) as until, a.display_name, d.change, count(*) as times,
                               array_agg(distinct d.what) as what
                        """ + VISITS + " order by max(d.id) desc limit :most offset :skip")
                .param("subjects", subjects)
                .param("most", page.size())
                .param("skip", page.skipped())
                .query(AuditRows::visit)
                .list();
    }

    @Override
    public int countVisits(Collection<UUID> subjects) {
        return jdbc.sql("select count(*) from (select 1" + VISITS + ") visits")
                .param("subjects", subjects)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Change> lastChange(UUID subject, String... what) {
        return jdbc.sql("""
                        select d.at, a.display_name from people_audit d
                          left join people_account a on a.id = d.person_id
                         where d.subject = :subject and d.change and d.what in (:what)
                         order by d.id desc limit 1
                        """)
                .param("subject", subject)
                .param("what", List.of(what))
                .query((row, n) -> new Change(
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("display_name")))
                .optional()
                .filter(change -> change.by() != null);
    }

    private void add(UUID subject, boolean change, String what) {
        jdbc.sql("""
                        insert into people_audit (at, person_id, subject, change, what)
                        values (:at, :person, :subject, :change, :what)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", current.find().map(Person::id).orElse(null))
                .param("subject", subject)
                .param("change", change)
                .param("what", what)
                .update();
    }

    private static Visit visit(ResultSet row, int n) throws SQLException {
        return new Visit(
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                row.getBoolean("change"),
                row.getInt("times"),
                List.of((String[]) row.getArray("what").getArray()));
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getBoolean("change"),
                row.getString("what"));
    }
}
