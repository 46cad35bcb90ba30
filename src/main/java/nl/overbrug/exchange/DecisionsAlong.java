package nl.overbrug.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.rulebook.DecisionReader;
import nl.overbrug.rulefile.RuleSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Decisions that come along: one that holds a word that this program does not know could never be shown, so it is told before it is there. */
final class DecisionsAlong {

    private static final int AT_ONCE = 5_000;
    private static final String FILE = Bundle.file(RuleFiles.DECISIONS).entry();
    private static final Map<DecisionReader.Part, String> COLUMNS = Map.of(
            DecisionReader.Part.FACTS,
            "facts",
            DecisionReader.Part.VERDICTS,
            "verdicts",
            DecisionReader.Part.FIRED,
            "fired",
            DecisionReader.Part.OVERRIDDEN,
            "overridden_verdict");

    private final JdbcTemplate streaming;
    private final Map<String, DecisionReader> readers = new HashMap<>();

    DecisionsAlong(JdbcTemplate jdbc) {
        this.streaming = new JdbcTemplate(jdbc.getDataSource());
        streaming.setFetchSize(AT_ONCE);
    }

    /** Of each version that can be read. */
    void by(String version, String ruleSet, RuleSource source) {
        readers.put(version, new DecisionReader(ruleSet, source));
    }

    void check(Faults faults) {
        List<Fault> found = new ArrayList<>();
        streaming.query("""
            select line, rule_version_id::text as version, facts::text, verdicts::text, fired_json, overridden_verdict::text
              from exchange_in_decisions
             where facts is not null and verdicts is not null and fired_json is not null order by line
            """, row -> {
            DecisionReader reader = readers.get(row.getString("version"));
            if (reader != null && found.size() < Faults.MOST) {
                check(reader, row, found);
            }
        });
        found.forEach(faults::add);
    }

    private static void check(DecisionReader reader, ResultSet row, List<Fault> found) throws SQLException {
        int line = row.getInt("line");
        reader.unreadable(
                        row.getString("facts"),
                        row.getString("verdicts"),
                        row.getString("fired_json"),
                        row.getString("overridden_verdict"))
                .forEach(part -> found.add(Fault.of(FILE, line, COLUMNS.get(part), "onbekende-woorden")));
    }
}
