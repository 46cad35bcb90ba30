package nl.overbrug.fidelity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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

    private record Line(LocalDate since, String part, String item, AnswerCategory category, int mentors) {}

    Tallies everybody() {
        return by(Line::part, everybody("ALL")).getOrDefault(EVERYBODY, Tallies.NOBODY);
    }

    /** By the year in which trajectories began. */
    Map<Integer, Tallies> years() {
        return by(line -> line.since().getYear(), everybody("BEGAN"));
    }

    /** By the first day of the half-year in which conversations were held. */
    SortedMap<LocalDate, Tallies> halfYears() {
        return new TreeMap<>(by(Line::since, everybody("HELD")));
    }

    /** By team, of the trajectories that began in a year; those without a team under null. */
    Map<UUID, Tallies> teams(int year) {
        Map<UUID, Tallies> teams = new HashMap<>();
        by(
                        Line::part,
                        jdbc.sql(
                                        "select * from fidelity_mentors where span = 'BEGAN' and since = :since and part <> :all")
                                .param("since", LocalDate.of(year, 1, 1))
                                .param("all", EVERYBODY)
                                .query(TallyRows::line)
                                .list())
                .forEach((part, tallies) -> teams.put(part.equals(NO_TEAM) ? null : UUID.fromString(part), tallies));
        return teams;
    }

    private List<Line> everybody(String span) {
        return jdbc.sql("select * from fidelity_mentors where span = :span and part = :part")
                .param("span", span)
                .param("part", EVERYBODY)
                .query(TallyRows::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("since", LocalDate.class),
                row.getString("part"),
                row.getString("item"),
                AnswerCategory.valueOf(row.getString("category")),
                row.getInt("mentors"));
    }

    private static <K> Map<K, Tallies> by(Function<Line, K> key, List<Line> lines) {
        Map<K, Integer> mentors = new HashMap<>();
        Map<K, Map<ProtocolStep, Map<AnswerCategory, Integer>>> bands = new HashMap<>();
        lines.forEach(line -> {
            if (line.item().equals("PARTICIPANTS")) {
                mentors.merge(key.apply(line), line.mentors(), Integer::sum);
            } else {
                bands.computeIfAbsent(key.apply(line), none -> new EnumMap<>(ProtocolStep.class))
                        .computeIfAbsent(ProtocolStep.valueOf(line.item()), none -> new EnumMap<>(AnswerCategory.class))
                        .merge(line.category(), line.mentors(), Integer::sum);
            }
        });
        Map<K, Tallies> tallies = new HashMap<>();
        mentors.forEach((of, count) -> tallies.put(of, new Tallies(count, bands.getOrDefault(of, Map.of()))));
        return tallies;
    }
}
