package nl.overbrug.ruledraft;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    void add(UUID draft, DraftEvent.Deed deed, Person by, String remark) {
        jdbc.sql("""
                        insert into ruledraft_event (draft_id, deed, by, at, remark)
                        values (:draft, :deed, :by, :at, :remark)
                        """)
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
                .query((row, n) -> new DraftEvent(
                        DraftEvent.Deed.valueOf(row.getString("deed")),
                        row.getObject("by", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("remark")))
                .list();
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
