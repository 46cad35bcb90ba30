package nl.overbrug.research;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.QuestionnaireForms;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a data set says of itself: how it was made, of how many, under which rules. No key, no shift and no day, from which one could be told. */
@Component
class Manifest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final JdbcTemplate jdbc;
    private final QuestionnaireForms forms;
    private final MovableClock clock;

    Manifest(JdbcTemplate jdbc, QuestionnaireForms forms, MovableClock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.clock = clock;
    }

    /** Within the transaction that gathered whom it is about. */
    String json(ExportReport report, Settings settings) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("format", "overbrug-research");
        said.put("version", 1);
        said.put("export", report.id().toString());
        said.put("made", DatesAs.MONTH.written(clock.today(), 0));
        said.put("settings", settings(settings));
        said.put("participants", report.participants());
        said.put("trajectories", report.trajectories());
        said.put("startedIn", period(settings.dates()));
        said.put("participantsInSmallGroups", report.smallGroups().participants());
        said.put("files", report.files());
        said.put("ruleVersions", ruleVersions());
        said.put("questionnaireForms", questionnaireForms());
        try {
            return JSON.writeValueAsString(said) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> settings(Settings settings) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("dates", settings.dates().name().toLowerCase(Locale.ROOT));
        said.put("pseudonyms", settings.isKeyed() ? "keyed" : "fresh");
        said.put("teams", settings.teams());
        said.put("smallGroups", settings.smallGroups().name().toLowerCase(Locale.ROOT));
        said.put("least", settings.least());
        said.put("beganFrom", said(settings.began().from()));
        said.put("beganTo", said(settings.began().to()));
        said.put("filesAskedFor", settings.files());
        return said;
    }

    private static String said(YearMonth month) {
        return month == null ? null : month.toString();
    }

    /** In which years or quarters the first and the last trajectory began. */
    private List<String> period(DatesAs dates) {
        return jdbc.queryForObject(
                "select min(t.started_on), max(t.started_on) from trajectory_trajectory t join research_trajectory r on r.id = t.id",
                (row, n) -> Stream.of(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))
                        .map(day -> dates == DatesAs.SHIFTED
                                ? String.valueOf(day.getYear())
                                : DatesAs.QUARTER.written(day, 0))
                        .toList());
    }

    private Map<String, List<Integer>> ruleVersions() {
        Map<String, List<Integer>> versions = new LinkedHashMap<>();
        jdbc.query("""
                select rule_set, array_agg(number order by number) from ruleversion_published p
                 where not exists (select from ruleversion_withdrawn w where w.version_id = p.id)
                 group by rule_set order by rule_set
                """, row -> {
            versions.put(row.getString(1), List.of((Integer[]) row.getArray(2).getArray()));
        });
        return versions;
    }

    private Map<String, String> questionnaireForms() {
        Map<String, String> said = new LinkedHashMap<>();
        Stream.of(Instrument.values())
                .filter(instrument -> instrument != Instrument.BRIDGE)
                .map(forms::of)
                .forEach(form -> said.put(form.name(), form.version()));
        return said;
    }
}
