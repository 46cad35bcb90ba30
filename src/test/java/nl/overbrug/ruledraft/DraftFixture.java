package nl.overbrug.ruledraft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.People;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts for tests, and a way to leave no trace of them. */
@Component
public class DraftFixture {

    private final Drafts drafts;
    private final DraftEdits edits;
    private final DraftLife life;
    private final VersionBook book;
    private final MovableClock clock;
    private final People people;
    private final ObjectProvider<JdbcClient> jdbc;

    DraftFixture(
            Drafts drafts,
            DraftEdits edits,
            DraftLife life,
            VersionBook book,
            People people,
            MovableClock clock,
            ObjectProvider<JdbcClient> jdbc) {
        this.drafts = drafts;
        this.life = life;
        this.clock = clock;
        this.edits = edits;
        this.book = book;
        this.people = people;
        this.jdbc = jdbc;
    }

    public <T> T as(String username, Supplier<T> work) {
        return people.as(people.byUsername(username).orElseThrow(), work);
    }

    /** Begun by beleid1 from the latest version. */
    public UUID begun(String ruleSet) {
        UUID version = book.of(ruleSet).get(0).id();
        return as("beleid1", () -> drafts.begin(ruleSet, version)).orElseThrow();
    }

    public Draft now(UUID id) {
        return as("beleid1", () -> drafts.find(id)).orElseThrow();
    }

    public DraftRow row(UUID id, String rowId) {
        return now(id).content().rows().stream()
                .filter(row -> row.id().equals(rowId))
                .findFirst()
                .orElseThrow();
    }

    /** Writes one cell of a row as beleid1. */
    public Draft write(UUID id, String rowId, String column, String text) {
        DraftRow row = row(id, rowId);
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(column, text);
        return as("beleid1", () -> edits.writeRow(id, row.key(), row.version(), cells))
                .value();
    }

    /** A version with one other cell that holds from tomorrow, by beleid1 and approved by beleid2. */
    public UUID published(String ruleSet, String rowId, String column, String text) {
        UUID draft = begun(ruleSet);
        Draft written = write(draft, rowId, column, text);
        LocalDate tomorrow = clock.today().plusDays(1);
        Proposal asked = new Proposal(tomorrow, "Zo is het duidelijker.", "Er verandert niets.", false);
        int version = as("beleid1", () -> life.submit(draft, written.version(), asked))
                .value()
                .version();
        as("beleid2", () -> life.publish(draft, version, tomorrow, false)).value();
        return book.of(ruleSet).get(0).id();
    }

    /** Only the shipped versions are left. */
    public void clean() {
        JdbcClient sql = jdbc.getObject();
        sql.sql("truncate ruledraft_draft, ruledraft_step, ruledraft_event, ruleversion_withdrawn")
                .update();
        sql.sql(
                        "delete from rulebook_decision where version_id in (select id from ruleversion_published where number > 1)")
                .update();
        sql.sql("delete from ruleversion_published where number > 1").update();
        book.reload();
    }
}
