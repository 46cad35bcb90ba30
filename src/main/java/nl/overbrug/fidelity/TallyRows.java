package nl.overbrug.fidelity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many mentors stand in which answer category of a step, as it is kept beside their sums. */
@Repository
class TallyRows {

    private static final String EVERYBODY = "ALL";
    private static final String NO_TEAM = "";

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tallies everybody() {
        return by(part -> part, everybody("part", "ALL")).getOrDefault(EVERYBODY, Tallies.NOBODY);
    }

    /** By the year in which trajectories began. */
    Map<Integer, Tallies> years() {
        return by(since -> LocalDate.parse(since).getYear(), everybody("since::text", "BEGAN"));
    }

    /** By the first day of the half-year in which conversations were held. */
    SortedMap<LocalDate, Tallies> halfYears() {
        return new TreeMap<>(by(LocalDate::parse, everybody("since::text", "HELD")));
    }

    /** By team, of the trajectories that began in a year; those without a team under null. */
    Map<UUID, Tallies> teams(int year) {
        return by(
                part -> part.equals(NO_TEAM) ? null : UUID.fromString(part),
                jdbc.sql("""
                        select part as of, fidelity_mentors.* from fidelity_mentors
                         where span = 'BEGAN' and since = :since and part <> :all
                        """).param("since", LocalDate.of(year, 1, 1)).param("all", EVERYBODY));
    }

    private JdbcClient.StatementSpec everybody(String of, String span) {
        return jdbc.sql("select " + of
                        + " as of, fidelity_mentors.* from fidelity_mentors where span = :span and part = :part")
                .param("span", span)
                .param("part", EVERYBODY);
    }

    /** Hundreds of teams have many rows each, so what a part is called is read once for each. @param asked the name of the part and what is kept */
    private static <K> Map<K, Tallies> by(Function<String, K> key, JdbcClient.StatementSpec asked) {
        Map<String, Integer> mentors = new HashMap<>();
        Map<String, Map<ProtocolStep, Map<AnswerCategory, Integer>>> bands = new HashMap<>();
        asked.query(row -> {
            String of = row.getString("of");
            String item = row.getString("item");
            Map<AnswerCategory, Integer> answers = answers(row);
            if (item.equals("PARTICIPANTS")) {
                mentors.put(
                        of,
                        answers.values().stream().mapToInt(Integer::intValue).sum());
            } else {
                bands.computeIfAbsent(of, none -> new EnumMap<>(ProtocolStep.class))
                        .put(ProtocolStep.valueOf(item), answers);
            }
        });
        Map<K, Tallies> tallies = new HashMap<>();
        mentors.forEach((of, count) ->
                tallies.put(key.apply(of), new Tallies(count, bands.getOrDefault(of, Map.of()))));
        return tallies;
    }

    private static Map<AnswerCategory, Integer> answers(ResultSet row) throws SQLException {
        Map<AnswerCategory, Integer> answers = new EnumMap<>(AnswerCategory.class);
        for (AnswerCategory category : AnswerCategory.values()) {
            int mentors = row.getInt(category.name());
            if (mentors > 0) {
                answers.put(category, mentors);
            }
        }
        return answers;
    }
}
