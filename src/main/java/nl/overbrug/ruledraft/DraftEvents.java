package nl.overbrug.ruledraft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what to a draft. */
@Repository
class DraftEvents {

    private final JdbcClient jdbc;
    private final MovableClock clock;

    DraftEvents(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param version the version of the draft that came of it; null when its rows and cases stayed as they were */
    void add(UUID draft, Integer version, DraftEvent.Deed deed, Person by, String remark) {
        jdbc.sql("""
                        insert into ruledraft_event (draft_id, version, deed, by, at, remark)
                        values (:draft, :version, :deed, :by, :at, :remark)
                        """)
                .param("version", version)
                .param("draft", draft)
                .param("deed", deed.name())
                .param("by", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .update();
    }

    /** Latest first. */
    List<DraftEvent> of(UUID draft) {
        return jdbc.sql("select * from ruledraft_event where draft_id = :draft order by number desc")
                .param("draft", draft)
                .query(DraftEvents::event)
                .list();
    }

    /** What made this version of the draft; empty when that was not kept. */
    Optional<DraftEvent> madeVersion(UUID draft, int version) {
        return jdbc.sql("select * from ruledraft_event where draft_id = :draft and version = :version limit 1")
                .param("draft", draft)
                .param("version", version)
                .query(DraftEvents::event)
                .optional();
    }

    /** Who last wrote what is asked with the draft. */
    Optional<DraftEvent> lastAsked(UUID draft) {
        return jdbc.sql("""
                        select * from ruledraft_event where draft_id = :draft and version is null and deed = 'CHANGED'
                        order by number desc limit 1
                        """).param("draft", draft).query(DraftEvents::event).optional();
    }

    private static DraftEvent event(ResultSet row, int n) throws SQLException {
        return new DraftEvent(
                DraftEvent.Deed.valueOf(row.getString("deed")),
                row.getObject("by", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("remark"));
    }

    /**
     * Whether approving would let somebody pass their own work: who submitted it answers for all of it, and who wrote on it may only approve what
     * another writer submitted. So every change is seen by two, and two who write together are not stuck.
     */
    boolean isOwnWork(UUID draft, Person person) {
        List<DraftEvent> all = of(draft);
        UUID submitter = all.stream()
                .filter(event -> event.deed() == DraftEvent.Deed.SUBMITTED)
                .map(DraftEvent::by)
                .findFirst()
                .orElse(person.id());
        return submitter.equals(person.id()) || wrote(all, person.id()) && !wrote(all, submitter);
    }

    private static boolean wrote(List<DraftEvent> all, UUID person) {
        return all.stream()
                .anyMatch(event ->
                        event.deed() == DraftEvent.Deed.CHANGED && event.by().equals(person));
    }
}
