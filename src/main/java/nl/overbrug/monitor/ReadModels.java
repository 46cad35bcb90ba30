package nl.overbrug.monitor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the rows that the monitor reads beside the facts they come from. A trigger notes whose fact changed, in the transaction that changes it;
 * here the rows of those people are made anew from the views that define them, and the sums move by the difference. What is committed is in
 * every figure that is asked for afterwards. See docs/adr/0016.
 */
@Service
public class ReadModels implements KeptRows {

    /**
     * Each is a table, a view of the same columns that makes it from the facts ({@code _now}), and a view of what it adds
     * ({@code _cell}). The last is made of the others, so it comes after them.
     */
    static final List<String> MODELS = List.of(
            "monitor_referral",
            "monitor_trajectory",
            "monitor_pillar",
            "monitor_goal",
            "monitor_action",
            "monitor_score",
            "monitor_outset");

    /** Who are folded in at once: little enough to be quick, and to wait for. */
    private static final int BATCH = 2000;

    /** One fold at a time, also with several nodes; the number only has to differ from that of other locks. */
    private static final String LOCK = "select pg_advisory_xact_lock(140)";

    /**
     * What rows add to the counts of each part. First those that are alike in everything are taken together, for each is added to four parts. Who came
     * back counts with the first time only.
     */
    private static final String ADDED = """
            select measure, part, of, month, category, sum(n) as n
              from (select measure, team, district, referrer, date_trunc('month', day)::date as month, category, sum(n) as n
                      from %s where since = '-infinity' group by 1, 2, 3, 4, 5, 6) alike
             cross join lateral (values ('ALL', ''), ('TEAM', team), ('DISTRICT', district), ('REFERRER', referrer)) scope (part, of)
             group by 1, 2, 3, 4, 5
            """;

    /** Moves the sums of months and years; a sum is looked up for each that moves, however many there are. */
    private static final String ADD_UP = """
            with moved as materialized (
                select measure, part, span, date_trunc(span, month)::date as since, of, category, sum(n) as n
                  from monitor_move
                 cross join (values ('MONTH'), ('YEAR')) spans (span)
                 group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0),
            counted as (
                select measure, part, span, since, of, category, sum(n) as n
                  from (table moved
                        union all
                        select measure, part, span, since, of, split_part(line, e'\\t', 1), split_part(line, e'\\t', 2)::bigint
                          from (select distinct measure, part, span, since, of from moved) moving
                         cross join lateral (
                            select counts from monitor_sum kept
                             where (kept.measure, kept.part, kept.span, kept.since, kept.of)
                                 = (moving.measure, moving.part, moving.span, moving.since, moving.of) limit 1) kept
                         cross join lateral string_to_table(counts, e'\\n') line) lines
                 group by 1, 2, 3, 4, 5, 6)
            insert into monitor_sum
            select measure, part, span, since, of,
                   coalesce(string_agg(category || e'\\t' || n, e'\\n' order by category collate "C") filter (where n <> 0), '')
              from counted group by 1, 2, 3, 4, 5
            on conflict (measure, part, span, since, of) do update set counts = excluded.counts
            """;

    private final JdbcClient jdbc;

    ReadModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public boolean fold() {
        if (jdbc.sql("select 1 from monitor_touched limit 1")
                .query()
                .listOfRows()
                .isEmpty()) {
            return false;
        }
        beginTaking();
        int taken = run("""
                with gone as (
                    delete from monitor_touched where participant_id in (
                        select distinct participant_id from monitor_touched limit %d)
                    returning participant_id)
                insert into monitor_taken select distinct participant_id from gone
                """.formatted(BATCH));
        makeAnew();
        return taken == BATCH;
    }

    /**
     * Makes the rows of many people at once, in the transaction that brought in their facts. Nobody has a row yet, so there is none to take back.
     *
     * @param people SQL that selects the ids of those who came
     */
    @Transactional
    public void take(String people) {
        beginTaking();
        run("insert into monitor_taken " + people);
        run("analyze monitor_taken");
        run("delete from monitor_touched where participant_id in (select participant_id from monitor_taken)");
        for (String model : MODELS) {
            make(model);
            run("analyze " + model); // the last one is made of others, which may have been empty a moment ago
        }
        addUp();
    }

    private void beginTaking() {
        run(LOCK);
        run("create temporary table if not exists monitor_taken (participant_id uuid primary key)");
        run("create temporary table if not exists monitor_move"
                + " (measure text, part text, of text, month date, category text, n bigint)");
        run("truncate monitor_taken, monitor_move");
    }

    private void makeAnew() {
        for (String model : MODELS) {
            move(model, "-");
            run("delete from %s where participant_id in (select participant_id from monitor_taken)".formatted(model));
            make(model);
        }
        addUp();
    }

    private void make(String model) {
        run("""
                insert into %1$s select * from %1$s_now where participant_id in (select participant_id from monitor_taken)
                """.formatted(model));
        move(model, "+");
    }

    private void addUp() {
        run(ADD_UP);
        run("delete from monitor_sum where counts = ''");
    }

    @Override
    @Transactional
    public void rebuild() {
        beginTaking();
        run("delete from monitor_touched");
        run("delete from monitor_sum");
        for (String model : MODELS) {
            run("delete from " + model);
            run("insert into %1$s select * from %1$s_now".formatted(model));
            run("insert into monitor_move " + ADDED.formatted(model + "_cell"));
            addUp();
            run("truncate monitor_move");
        }
    }

    private void move(String model, String sign) {
        run("insert into monitor_move select measure, part, of, month, category, %sn from (".formatted(sign)
                + ADDED.formatted(model + "_cell join monitor_taken using (participant_id)") + ") added");
    }

    private int run(String sql) {
        var statement = jdbc.sql(sql);
        return sql.startsWith("select") ? statement.query().listOfRows().size() : statement.update();
    }
}
