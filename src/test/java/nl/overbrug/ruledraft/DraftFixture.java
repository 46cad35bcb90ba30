package nl.overbrug.ruledraft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.People;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.workflow.Workflow;
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
    private final ObjectProvider<Workflow> workflow;
    private final DraftChecks checks;

    DraftFixture(
            Drafts drafts,
            DraftEdits edits,
            DraftLife life,
            VersionBook book,
            People people,
            MovableClock clock,
            ObjectProvider<JdbcClient> jdbc,
            ObjectProvider<Workflow> workflow,
            DraftChecks checks) {
        this.checks = checks;
        this.workflow = workflow;
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

    public String nameOf(String username) {
        return people.byUsername(username).orElseThrow().displayName();
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
        write(draft, rowId, column, text);
        return published(draft, clock.today().plusDays(1), false);
    }

    /** Submitted by beleid1 as it stands, to hold from tomorrow. */
    public Draft submitted(UUID id) {
        return submitted(id, clock.today().plusDays(1));
    }

    /** Submitted by beleid1 as it stands. */
    public Draft submitted(UUID id, LocalDate from) {
        Draft draft = now(id);
        Proposal asked = new Proposal(from, "Zo is het duidelijker.", "Er verandert niets.", false);
        return as("beleid1", () -> life.submit(id, draft.version(), asked)).value();
    }

    /** The draft as a version, submitted by beleid1 and approved by beleid2. */
    public UUID published(UUID id, LocalDate from, boolean running) {
        Draft draft = submitted(id, from);
        as("beleid2", () -> life.publish(id, draft.version(), from, running)).value();
        return book.of(draft.ruleSet()).stream()
                .max(Comparator.comparingInt(RuleVersion::number))
                .orElseThrow()
                .id();
    }

    /** From today without a row, without the example cases that need it, and with what it leaves open explained. */
    public UUID publishedWithout(String ruleSet, String rowId) {
        UUID id = begun(ruleSet);
        switchOff(id, rowId);
        checks.of(now(id)).trial().cases().stream()
                .filter(each -> !each.passed())
                .forEach(each -> removeCase(id, each.key()));
        checks.of(now(id)).gaps().forEach(gap -> explain(id, gap.witness(), "Dat is maatwerk."));
        return published(id, clock.today(), false);
    }

    /** A draft with one situation that no row covers. */
    public UUID withGap() {
        UUID id = begun("outflow/advice");
        switchOff(id, "geen-doelen");
        checks.of(now(id)).trial().cases().stream()
                .filter(each -> !each.passed())
                .forEach(each -> removeCase(id, each.key()));
        return id;
    }

    /** A row no longer counts, or does again. */
    public void switchOff(UUID id, String rowId) {
        DraftRow row = row(id, rowId);
        as("beleid1", () -> edits.switchRow(id, row.key(), row.version())).value();
    }

    /** An example case is taken out, as it is now. */
    public Draft removeCase(UUID id, String key) {
        int seen = now(id).content().exampleCase(key).orElseThrow().version();
        return as("beleid1", () -> edits.removeCase(id, key, seen)).value();
    }

    /** A gap may stay, whatever was said of it before. */
    public Draft explain(UUID id, String situation, String why) {
        int now = now(id).content().explanation(situation).version();
        return as("beleid1", () -> edits.explain(id, situation, new DraftEdits.Seen(now, now), why))
                .value();
    }

    /** The last change is undone, whatever it was. */
    public Draft undo(String username, UUID id) {
        return as(username, () -> drafts.undo(id, now(id).version())).value();
    }

    /** A row at the end, as beleid1. */
    public void add(UUID id, Map<String, String> cells) {
        List<DraftRow> rows =
                as("beleid1", () -> edits.addRow(id)).value().content().rows();
        DraftRow row = rows.get(rows.size() - 1);
        as("beleid1", () -> edits.writeRow(id, row.key(), row.version(), cells)).value();
    }

    /** Another cell in each line that an example case expects, where it says this now. */
    public void expect(UUID id, String caseId, String column, String was, String becomes) {
        rewrite(id, caseId, expected -> expected.forEach(cells -> cells.replace(column, was, becomes)));
    }

    /** One more line that an example case expects. */
    public void expectToo(UUID id, String caseId, Map<String, String> line) {
        rewrite(id, caseId, expected -> expected.add(line));
    }

    private void rewrite(UUID id, String caseId, Consumer<List<Map<String, String>>> change) {
        DraftCase example = now(id).content().cases().stream()
                .filter(each -> each.id().equals(caseId))
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> expected = new ArrayList<>();
        example.expected().forEach(cells -> expected.add(new HashMap<>(cells)));
        change.accept(expected);
        as("beleid1", () -> edits.writeCase(id, example.key(), example.version(), example.facts(), expected))
                .value();
    }

    /** Only the shipped versions are left. */
    public void clean() {
        JdbcClient sql = jdbc.getObject();
        sql.sql("select id from ruleversion_published where number > 1")
                .query(UUID.class)
                .list()
                .forEach(id -> workflow.getObject().tell(id, "versionWithdrawn", Map.of()));
        sql.sql("truncate ruledraft_draft, ruledraft_step, ruledraft_event, ruleversion_withdrawn, rulefollow_run")
                .update();
        sql.sql(
                        "delete from rulebook_decision where version_id in (select id from ruleversion_published where number > 1)")
                .update();
        sql.sql("delete from ruleversion_published where number > 1").update();
        book.reload();
    }
}
