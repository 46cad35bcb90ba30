package nl.overbrug.ruledraft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts in the database, with what stood there before each change. */
@Repository
class DraftStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_STEPS = 100;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the rule set has a draft under way. */
    boolean insert(Draft draft) {
        return jdbc.sql("""
            insert into ruledraft_draft (id, version, rule_set, definition, based_on, state, content)
            values (:id, 1, :set, :definition, :base, :state, cast(:content as jsonb))
            on conflict (rule_set) where state in ('OPEN', 'SUBMITTED') do nothing
            """)
                        .param("id", draft.id())
                        .param("set", draft.ruleSet())
                        .param("definition", draft.definition())
                        .param("base", draft.basedOn())
                        .param("state", draft.state().name())
                        .param("content", json(draft.content()))
                        .update()
                == 1;
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("select * from ruledraft_draft where id = :id")
                .param("id", id)
                .query(DraftStore::draft)
                .optional();
    }

    /** One that is submitted comes after those that are published. */
    Optional<UUID> latestProposed(String ruleSet) {
        return jdbc.sql("""
                        select id from ruledraft_draft where rule_set = :set and state in ('SUBMITTED', 'PUBLISHED')
                        order by state = 'SUBMITTED' desc, valid_from desc limit 1
                        """).param("set", ruleSet).query(UUID.class).optional();
    }

    /** The same, and lets nobody else change it until the transaction ends. */
    Optional<Draft> hold(UUID id) {
        return jdbc.sql("select * from ruledraft_draft where id = :id for update")
                .param("id", id)
                .query(DraftStore::draft)
                .optional();
    }

    Optional<Draft> underWay(String ruleSet) {
        return jdbc.sql("select * from ruledraft_draft where rule_set = :set and state in ('OPEN', 'SUBMITTED')")
                .param("set", ruleSet)
                .query(DraftStore::draft)
                .optional();
    }

    void save(Draft draft) {
        Proposal asked = draft.proposal();
        jdbc.sql("""
            update ruledraft_draft set version = version + 1, state = :state, content = cast(:content as jsonb),
                valid_from = :from, reason = :reason, note = :note, running = :running, asked_version = :asked
            where id = :id
            """)
                .param("asked", asked == null ? 0 : asked.version())
                .param("id", draft.id())
                .param("state", draft.state().name())
                .param("content", json(draft.content()))
                .param("from", asked == null ? null : asked.from())
                .param("reason", asked == null ? null : asked.reason())
                .param("note", asked == null ? null : asked.note())
                .param("running", asked != null && asked.running())
                .update();
    }

    /** Keeps what is asked while it is being written; its rows and cases, and so the version of the draft, stay as they are. */
    void saveAsked(UUID draft, Proposal asked) {
        jdbc.sql("""
            update ruledraft_draft set valid_from = :from, reason = :reason, note = :note, asked_version = :asked where id = :id
            """)
                .param("id", draft)
                .param("from", asked.from())
                .param("reason", asked.reason())
                .param("note", asked.note())
                .param("asked", asked.version())
                .update();
    }

    void published(UUID draft, UUID version) {
        jdbc.sql("update ruledraft_draft set published_as = :version where id = :id")
                .param("id", draft)
                .param("version", version)
                .update();
    }

    /** Remembers what stood there; the oldest steps are forgotten. */
    void remember(Draft before, String deed) {
        jdbc.sql("""
            insert into ruledraft_step (draft_id, number, deed, before)
            values (:id, :number, :deed, cast(:before as jsonb))
            """)
                .param("id", before.id())
                .param("number", before.version())
                .param("deed", deed)
                .param("before", json(before.content()))
                .update();
        jdbc.sql("delete from ruledraft_step where draft_id = :id and number <= :number")
                .param("id", before.id())
                .param("number", before.version() - MOST_STEPS)
                .update();
    }

    /**
     * A change that can be undone.
     *
     * @param number the version of the draft before it
     * @param deed what it did, as a key in the message files
     */
    record Step(int number, String deed, DraftContent before) {}

    /** The last change; empty when there is nothing to undo. */
    Optional<Step> lastStep(UUID draft) {
        return jdbc.sql("select * from ruledraft_step where draft_id = :id order by number desc limit 1")
                .param("id", draft)
                .query((row, n) ->
                        new Step(row.getInt("number"), row.getString("deed"), content(row.getString("before"))))
                .optional();
    }

    /** The version of the draft that last held a row or an example case with this key; empty when that is not known. */
    Optional<Integer> lastWith(UUID draft, String key) {
        return jdbc.sql("""
                        select number from ruledraft_step
                        where draft_id = :id and (before @> jsonb_build_object('rows', :keyed) or before @> jsonb_build_object('cases', :keyed))
                        order by number desc limit 1
                        """.replace(":keyed", "jsonb_build_array(jsonb_build_object('key', cast(:key as text)))"))
                .param("id", draft)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    /** What stood there before the last change, which is then forgotten. */
    Optional<DraftContent> takeBack(UUID draft) {
        return jdbc.sql("""
            delete from ruledraft_step where draft_id = :id and number =
                (select max(number) from ruledraft_step where draft_id = :id)
            returning before
            """)
                .param("id", draft)
                .query((row, n) -> content(row.getString("before")))
                .optional();
    }

    void forgetSteps(UUID draft) {
        jdbc.sql("delete from ruledraft_step where draft_id = :id")
                .param("id", draft)
                .update();
    }

    private static Draft draft(ResultSet row, int n) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("rule_set"),
                row.getString("definition"),
                row.getObject("based_on", UUID.class),
                DraftState.valueOf(row.getString("state")),
                content(row.getString("content")),
                proposal(row));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        int version = row.getInt("asked_version");
        return from == null && version == 0
                ? null
                : new Proposal(
                        version, from, row.getString("reason"), row.getString("note"), row.getBoolean("running"));
    }

    private static String json(DraftContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be written down", e);
        }
    }

    private static DraftContent content(String json) {
        try {
            return JSON.readValue(json, DraftContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be read", e);
        }
    }
}
