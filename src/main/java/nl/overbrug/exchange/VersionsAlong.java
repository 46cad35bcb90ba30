package nl.overbrug.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.ruleversion.ReadableRules;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Versions of the rules that come along with dossiers: each is one that is here already, to the letter, or is kept as one of elsewhere. That explains
 * what was decided there, and never holds here.
 */
final class VersionsAlong {

    private static final String STAGED = "exchange_in_rule_versions";
    private static final String HASH =
            "encode(sha256(convert_to(s.definition, 'UTF8') || decode('00', 'hex') || convert_to(s.rows, 'UTF8')), 'hex')";

    private final JdbcTemplate jdbc;
    private final Moments moments;

    VersionsAlong(JdbcTemplate jdbc, Moments moments) {
        this.jdbc = jdbc;
        this.moments = moments;
    }

    /** SQL for what a version is called here, once it was kept. @param key SQL for the key by which the bundle knows it */
    static String here(String column, String key) {
        return "(select p.%s from %s v join ruleversion_published p on p.id = v.here where v.id = %s)"
                .formatted(column, STAGED, key);
    }

    /** What this program cannot read would explain nothing: a version, or what was decided by it. */
    void check(Faults faults) {
        List<Fault> found = new ArrayList<>();
        DecisionsAlong decisions = new DecisionsAlong(jdbc);
        jdbc.query("""
                select id::text, line, rule_set, kind, definition, rows from %s
                 where num_nulls(rule_set, kind, definition, rows) = 0 order by line
                """.formatted(STAGED), row -> {
            RuleSource source = new RuleSource(
                    RuleSource.Kind.valueOf(row.getString("kind")), row.getString("definition"), row.getString("rows"));
            Optional<ReadableRules.Part> unreadable = ReadableRules.unreadable(row.getString("rule_set"), source);
            if (unreadable.isEmpty()) {
                decisions.by(row.getString("id"), row.getString("rule_set"), source);
            } else {
                String file = Bundle.file(RuleFiles.VERSIONS).entry();
                String column = unreadable.get() == ReadableRules.Part.ROWS ? "rows" : "definition";
                found.add(Fault.of(file, row.getInt("line"), column, "onleesbare-regels"));
            }
        });
        found.forEach(faults::add);
        decisions.check(faults);
    }

    /** In the same transaction as the dossiers, and before them. */
    void keep() {
        jdbc.execute("alter table %s add column here uuid, add column along boolean not null default false"
                .formatted(STAGED));
        jdbc.update("""
            update %s s set here = (select p.id from ruleversion_published p
             where p.rule_set = s.rule_set and coalesce(p.known_as, p.number) = s.number and p.valid_from = s.valid_from
               and p.content_hash = %s)
            """.formatted(STAGED, HASH));
        jdbc.update("update %s set here = gen_random_uuid(), along = true where here is null".formatted(STAGED));
        jdbc.update(moments.in("""
            insert into ruleversion_published (id, rule_set, number, known_as, kind, origin, definition, rows, content_hash, valid_from, published_at)
            select s.here, s.rule_set, row_number() over (partition by s.rule_set order by s.number, s.id)
                     + (select max(p.number) from ruleversion_published p where p.rule_set = s.rule_set),
                   s.number, s.kind, 'EDITED', s.definition, s.rows, %s, s.valid_from, {now}
              from %s s where s.along
            """.formatted(HASH, STAGED)));
        jdbc.update(moments.in("""
            insert into ruleversion_withdrawn (version_id, withdrawn_at, reason)
            select s.here, {now}, 'uit een andere Overbrug' from %s s where s.along
            """.formatted(STAGED)));
    }
}
