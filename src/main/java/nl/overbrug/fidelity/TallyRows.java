package nl.overbrug.fidelity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many mentors stand in which answer category of a step, as it is kept beside their sums. */
@Repository
class TallyRows {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final String EVERYBODY = "ALL";
    private static final String NO_TEAM = "";

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(LocalDate since, String part, String item, AnswerCategory category, int mentors) {}

    /** @param year in which trajectories began; null for all */
    Tallies everybody(Integer year) {
        return Optional.ofNullable(by(Line::part, of(year, EVERYBODY)).get(EVERYBODY))
                .orElse(new Tallies(0, Map.of()));
    }

    /** By team; those without a team under null. */
    Map<UUID, Tallies> teams(Integer year) {
        Map<UUID, Tallies> teams = new HashMap<>();
        by(Line::part, of(year, null))
                .forEach((part, tallies) -> teams.put(part.equals(NO_TEAM) ? null : UUID.fromString(part), tallies));
        return teams;
    }

    /** By the first day of the half-year in which conversations were held. */
    SortedMap<LocalDate, Tallies> halfYears() {
        return new TreeMap<>(by(
                Line::since,
                jdbc.sql("select * from fidelity_mentors where span = 'HELD' and part = :part")
                        .param("part", EVERYBODY)
                        .query(TallyRows::line)
                        .list()));
    }

    /** The years in which trajectories with figures began, the last one first. */
    List<Integer> years() {
        return jdbc.sql("""
                        select distinct extract(year from since)::integer from fidelity_mentors
                         where span = 'BEGAN' and part = :part order by 1 desc
                        """).param("part", EVERYBODY).query(Integer.class).list();
    }

    /** @param part null for every team */
    private List<Line> of(Integer year, String part) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from fidelity_mentors
                         where span = :span and since = coalesce(cast(:since as date), '-infinity')
                           and case when cast(:part as text) is null then part <> 'ALL' else part = :part end
                        """)
                .param("span", year == null ? "ALL" : "BEGAN")
                .param("since", year == null ? null : LocalDate.of(year, 1, 1))
                .param("part", part)
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
