package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.trajectory.EndReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A program is told what the tables of a page say: every number, and no number that they keep back. */
@OverbrugTest
class FiguresForProgramsTest {

    private static final LocalDate DAY = LocalDate.of(2007, 3, 4);
    private static final Pattern FIGURE = Pattern.compile("<figure class=\"figure\" id=\"figuur-([a-z_-]+)\">");
    private static final String ALL = "?jaar=2007&gepubliceerd=true";
    private static final String KEPT_BACK = "?jaar=2007&gepubliceerd=false";
    /** Where the numbers of a figure stand in the answer. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("stroom", List.of("stroom")),
            Map.entry("hulpvragen", List.of("hulpvragen")),
            Map.entry("geslacht", List.of("kenmerken/0")),
            Map.entry("leeftijd", List.of("kenmerken/1")),
            Map.entry("opleiding", List.of("kenmerken/2")),
            Map.entry("niet-gevraagd", List.of("nietGevraagd")),
            Map.entry("duur", List.of("duur")),
            Map.entry("blijven", List.of("blijven")),
            Map.entry("na-een-jaar", List.of("naEenJaar")),
            Map.entry("uitval-start", List.of("uitvalNaarBegin")),
            Map.entry("verandering-first-last", List.of("verandering/eersteLaatste", "tweeMetingen/eersteLaatste")),
            Map.entry("verandering-start-between", List.of("verandering/beginTussen", "tweeMetingen/beginTussen")),
            Map.entry("verandering-between-final", List.of("verandering/tussenEind", "tweeMetingen/tussenEind")),
            Map.entry(
                    "gemeten",
                    List.of("metingen/begin/trajecten", "metingen/tussen/trajecten", "metingen/eind/trajecten")),
            Map.entry("standen-start", moment("begin")),
            Map.entry("standen-between", moment("tussen")),
            Map.entry("standen-final", moment("eind")),
            Map.entry("doelen", List.of("werk/doelen", "werk/alleDoelen")),
            Map.entry("acties", List.of("werk/acties", "werk/actiesPerGroep")),
            Map.entry("dagen", List.of("werk/dagenTotGedaan")),
            Map.entry(
                    "scores",
                    Stream.of("begin", "laatste", "verschil", "ondergrens", "bovengrens", "p", "nietTeBerekenen")
                            .map("scores/scores/*/"::concat)
                            .toList()),
            Map.entry(
                    "norm",
                    Stream.of("begin", "bijBegin/bovenNorm", "laatste", "bijLaatste/bovenNorm", "norm")
                            .map("scores/scores/PIFS_7/"::concat)
                            .toList()),
            Map.entry("t-scores", ofMarks("begin/ontbreekt", "bijBegin", "vanaf60BijBegin")),
            Map.entry("t-scores-laatste", ofMarks("laatste/ontbreekt", "bijLaatste", "vanaf60BijLaatste")),
            Map.entry("alfa", List.of("scores/schalen")));

    @Autowired
    private Environment environment;

    @Autowired
    private FigureCases cases;

    @Autowired
    private ObjectMapper json;

    private Visitor manager;

    @BeforeEach
    void somebody_to_count_a_few_of_whom_nothing_may_follow_and_a_population() {
        cases.makeWithFew(DAY);
        manager = Visitor.loggedIn(environment, "manager");
    }

    @ParameterizedTest
    @CsvSource({
        "bereik," + ALL + ",false",
        "bereik," + KEPT_BACK + ",true",
        "voortgang," + ALL + ",false",
        "voortgang," + KEPT_BACK + ",true"
    })
    void every_number_of_a_table_is_told_and_none_that_it_keeps_back(String word, String query, boolean keptBack)
            throws Exception {
        String page = manager.get("/monitor/" + word + query).body();
        JsonNode answer = json.readTree(manager.get("/api/v1/" + word + query).body());
        List<String> names =
                FIGURE.matcher(page).results().map(figure -> figure.group(1)).toList();

        assertThat(names).hasSizeGreaterThan(8).isSubsetOf(PLACES.keySet());
        List<ToldFigure> figures = names.stream()
                .map(name -> ToldFigure.of(name, file(word, name, query), answer, PLACES.get(name)))
                .toList();
        assertThat(figures).allSatisfy(ToldFigure::isWhole);
        assertThat(figures.stream().anyMatch(ToldFigure::isWithheld)).isEqualTo(keptBack);
    }

    private String file(String word, String figure, String query) {
        return manager.get("/monitor/" + word + "/tabellen/" + figure + ".csv" + query)
                .body();
    }

    private static List<String> ofMarks(String... places) {
        return Stream.of(places).map("scores/scores/BRIEF_A_.*/"::concat).toList();
    }

    /** Of those who were measured at a moment, and who was not. */
    private static List<String> moment(String name) {
        return Stream.of("/pijlers", "/n", "/ontbreekt")
                .map(part -> "metingen/" + name + part)
                .toList();
    }

    @Test
    void a_reason_is_told_by_its_code_whatever_words_the_page_has_for_it() throws Exception {
        JsonNode stand =
                json.readTree(manager.get("/api/v1/bereik" + ALL).body()).get("naEenJaar");

        assertThat(Stream.of("uitval", "neutraal").flatMap(kind -> names(stand.get(kind))))
                .containsExactlyInAnyOrderElementsOf(Stream.of(EndReason.values())
                        .filter(reason -> !reason.isOutflow())
                        .map(EndReason::name)
                        .toList());
    }

    private static Stream<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, KEPT_BACK})
    void figure_28_has_the_counts_of_the_flow_also_where_they_are_kept_back(String query) throws Exception {
        JsonNode answer = json.readTree(manager.get("/api/v1/bereik" + query).body());
        Map<String, JsonNode> flow = new HashMap<>();
        answer.get("stroom")
                .properties()
                .forEach(box -> flow.put(box.getKey(), box.getValue().get("aantal")));
        flow.remove("doetMeeVanGevraagd");
        Map<String, JsonNode> nested = new HashMap<>();
        Stream.of("aanmeldingen", "onbekend", "geenDoelgroep", "doelgroep")
                .forEach(name -> counts(name, answer.get(name), nested));

        assertThat(nested).hasSizeGreaterThan(12).isEqualTo(flow);
    }

    private static void counts(String name, JsonNode node, Map<String, JsonNode> found) {
        if (node.has("weergave")) {
            found.put(name, node);
        } else {
            node.properties()
                    .forEach(part ->
                            counts(part.getKey().equals("totaal") ? name : part.getKey(), part.getValue(), found));
        }
    }

    @Test
    void what_stands_in_a_sentence_is_told_too_as_far_as_it_is_on_the_page() throws Exception {
        JsonNode all = json.readTree(manager.get("/api/v1/bereik" + ALL).body());
        JsonNode keptBack =
                json.readTree(manager.get("/api/v1/bereik" + KEPT_BACK).body());

        assertThat(all.at("/kenmerken/2/bevolking").toString())
                .isEqualTo("{\"bron\":\"CBS\",\"jaar\":" + FigureCases.YEAR + "}");
        int notStarted = all.at("/naEenJaar/nietGestart/aantal").asInt();
        assertThat(manager.get("/monitor/bereik" + ALL).body())
                .contains("Van %d deelnemers is het traject niet gestart".formatted(notStarted));
        JsonNode fewNotStarted = keptBack.at("/naEenJaar/nietGestart");
        assertThat(fewNotStarted.at("/aantal").isNull())
                .isEqualTo(!manager.get("/monitor/bereik" + KEPT_BACK).body().contains("het traject niet gestart"))
                .isEqualTo(!fewNotStarted.at("/weergave").asText().equals("EXACT"));
        assertThat(keptBack.at("/naEenJaar/nMetOntbreekt").asBoolean())
                .isEqualTo(manager.get("/monitor/bereik" + KEPT_BACK).body().contains("ook wie nog niet telt"));
        assertThat(all.at("/nogTeVragen/aantal").isNumber()).isTrue();
        assertThat(all.at("/nogTeVragen/weergave").asText()).isEqualTo("EXACT");
    }
}
