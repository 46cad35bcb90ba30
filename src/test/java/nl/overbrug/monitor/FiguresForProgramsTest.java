package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
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
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([,.]\\d+)?");
    private static final String SMALL = "< 5";
    private static final String ALL = "?jaar=2007&gepubliceerd=true";
    private static final String KEPT_BACK = "?jaar=2007&gepubliceerd=false";
    private static final Set<String> SENTENCES = Set.of("jaar", "jaarNietVoorbij", "nietGestart");
    private static final BigDecimal HALF = new BigDecimal("0.5000001");

    /** Where the numbers of a figure stand in the answer, by how the name of the figure begins. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("stroom", "/stroom"),
            Map.entry("hulpvragen", "/hulpvragen"),
            Map.entry("geslacht", "/kenmerken/0"),
            Map.entry("leeftijd", "/kenmerken/1"),
            Map.entry("opleiding", "/kenmerken/2"),
            Map.entry("niet-gevraagd", "/nietGevraagd"),
            Map.entry("duur", "/duur"),
            Map.entry("blijven", "/blijven"),
            Map.entry("na-een-jaar", "/naEenJaar"),
            Map.entry("uitval-start", "/uitvalNaarBegin"));

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
    @CsvSource({ALL + ",false", KEPT_BACK + ",true"})
    void every_number_of_a_table_is_told_and_none_that_it_keeps_back(String query, boolean keptBack) throws Exception {
        String page = manager.get("/monitor/bereik" + query).body();
        JsonNode answer = json.readTree(manager.get("/api/v1/bereik" + query).body());
        List<String> figures =
                FIGURE.matcher(page).results().map(figure -> figure.group(1)).toList();

        assertThat(figures).hasSizeGreaterThan(8).isSubsetOf(PLACES.keySet());
        boolean isWithheld = false;
        for (String figure : figures) {
            List<String> file = cells(manager.get("/monitor/bereik/tabellen/" + figure + ".csv" + query)
                    .body());
            List<BigDecimal> told = new ArrayList<>();
            JsonNode place = answer.at(PLACES.get(figure));
            numbers(place, told);

            assertThat(file)
                    .as("of %s, on the page", figure)
                    .allSatisfy(cell -> assertThat(told.stream().filter(number -> isRead(number, cell)))
                            .hasSizeGreaterThanOrEqualTo(times(cell, file)));
            assertThat(told)
                    .as("of %s, told", figure)
                    .allSatisfy(number -> assertThat(file).anyMatch(cell -> isRead(number, cell)));
            boolean withheld = file.stream().anyMatch(cell -> cell.contains("×"));
            List<String> kinds = place.findValuesAsText("weergave");
            assertThat(kinds.contains("WITHHELD")).as(figure).isEqualTo(withheld);
            assertThat(kinds.contains("SMALL"))
                    .as(figure)
                    .isEqualTo(file.stream().anyMatch(cell -> cell.contains(SMALL)));
            isWithheld |= withheld;
        }
        assertThat(isWithheld).isEqualTo(keptBack);
    }

    /** Of the norm group itself, and added up once more, a program is told nothing. */
    @ParameterizedTest
    @CsvSource({
        "verandering-.*, '/verandering,/tweeMetingen'",
        "gemeten|standen-.*, /metingen",
        "doelen, '/werk/doelen,/werk/alleDoelen'",
        "acties, '/werk/acties,/werk/actiesPerGroep'",
        "dagen, /werk/dagenTotGedaan",
        "scores, /scores/scores",
        "alfa, /scores/schalen"
    })
    void every_number_of_progress_is_told_too(String names, String places) throws Exception {
        String page = manager.get("/monitor/voortgang" + ALL).body();
        JsonNode answer = json.readTree(manager.get("/api/v1/voortgang" + ALL).body());
        List<BigDecimal> told = new ArrayList<>();
        for (String place : places.split(",")) {
            numbers(answer.at(place), told);
        }

        assertThat(FIGURE.matcher(page)
                        .results()
                        .map(figure -> figure.group(1))
                        .filter(figure -> figure.matches(names)))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    List<String> file = cells(manager.get("/monitor/voortgang/tabellen/" + figure + ".csv" + ALL)
                            .body());
                    assertThat(file)
                            .as(figure)
                            .allSatisfy(cell -> assertThat(told.stream().filter(number -> isRead(number, cell)))
                                    .hasSizeGreaterThanOrEqualTo(times(cell, file)));
                });
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
        assertThat(all.at("/naEenJaar/nietGestart/aantal").asInt()).isEqualTo(3);
        assertThat(keptBack.at("/naEenJaar/nietGestart/aantal").isNull()).isTrue();
        assertThat(keptBack.at("/naEenJaar/nietGestart/weergave").asText()).isNotEqualTo("EXACT");
        assertThat(keptBack.at("/naEenJaar/nMetOntbreekt").asBoolean())
                .isEqualTo(manager.get("/monitor/bereik" + KEPT_BACK).body().contains("ook wie nog niet telt"));
        assertThat(all.at("/nogTeVragen").toString())
                .isEqualTo("{\"aantal\":0,\"weergave\":\"EXACT\",\"aandeel\":null}");
    }

    /** The cells of the body, without the words that stand first but with the days, and how many the figure is of and who is missing. */
    private static List<String> cells(String file) {
        List<String> lines = file.lines().toList();
        int table = lines.indexOf("");
        Stream<String> around =
                lines.subList(0, table).stream().filter(line -> line.startsWith("n;") || line.startsWith("Ontbreekt;"));
        return Stream.concat(around, lines.stream().skip(table + 2L))
                .flatMap(line -> Arrays.stream(line.split(";")).skip(line.contains(" dagen;") ? 0 : 1))
                .toList();
    }

    /** Not those that stand in a sentence beside the table. */
    private static void numbers(JsonNode node, List<BigDecimal> found) {
        if (node.isNumber()) {
            found.add(node.decimalValue());
        }
        node.properties().forEach(field -> {
            if (!SENTENCES.contains(field.getKey())) {
                numbers(field.getValue(), found);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> numbers(each, found));
        }
    }

    /** How often a number stands in the body: as often it is to be told. Above it stand n and who is missing, where nobody can be. */
    private static int times(String cell, List<String> file) {
        if (!NUMBER.matcher(cell.replace(SMALL, "")).find()) {
            return 0;
        }
        int body = Collections.frequency(file.subList(2, file.size()), cell);
        return body == 0 && !cell.equals("0") ? 1 : body;
    }

    /** Whether the cell has this number, or this share as a percentage, rounded as it stands there. */
    private static boolean isRead(BigDecimal number, String cell) {
        return NUMBER.matcher(cell.replace(SMALL, ""))
                .results()
                .map(MatchResult::group)
                .anyMatch(each -> {
                    BigDecimal read = new BigDecimal(each.replace(',', '.'));
                    return Stream.of(number, number.movePointRight(2))
                            .map(exact -> exact.subtract(read).abs().movePointRight(read.scale()))
                            .anyMatch(apart -> apart.compareTo(HALF) <= 0);
                });
    }
}
