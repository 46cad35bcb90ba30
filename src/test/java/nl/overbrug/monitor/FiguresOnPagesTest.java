package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.Pillar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Each figure of the monitor says what it counts and how, and a file says the same as the page. */
@OverbrugTest
class FiguresOnPagesTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 4);
    private static final String QUERY = "?jaar=2009&gepubliceerd=true";
    private static final Pattern FIGURE =
            Pattern.compile("(?s)<figure class=\"figure\" id=\"figuur-([a-z_-]+)\">(.*?)</figure>");

    private static final Pattern RULES = Pattern.compile("/regels/([a-z/-]+)/versies/\\d+");

    @Autowired
    private Environment environment;

    @Autowired
    private FigureCases cases;

    private Visitor manager;

    @BeforeEach
    void somebody_to_count_and_a_population_to_compare_with() {
        cases.make(DAY);
        manager = Visitor.loggedIn(environment, "manager");
    }

    @ParameterizedTest
    @CsvSource({"bereik,10", "voortgang,12"})
    void every_table_is_a_figure_that_says_what_it_counts_and_how(String word, int most) {
        for (String language : List.of("nl", "en")) {
            manager.post("/monitor/" + word, "/taal", "taal", language, "terug", "/");
            String page = page(word);
            List<MatchResult> figures = FIGURE.matcher(page).results().toList();

            assertThat(figures).hasSize(most);
            assertThat(page.split("<table")).hasSize(most + 1);
            assertThat(page).doesNotContain("??");
            assertThat(figures).allSatisfy(figure -> {
                assertThat(figure.group(2))
                        .containsPattern("n(:| =) ")
                        .contains("<details", "/regels/", ".csv?jaar=2009", ".xlsx?jaar=2009");
                assertThat(figure.group(2)).contains(language.equals("nl") ? "Ontbreekt: " : "Missing: ");
            });
        }
        manager.post("/monitor/" + word, "/taal", "taal", "nl", "terug", "/");
    }

    @ParameterizedTest
    @CsvSource({"bereik", "voortgang"})
    void a_file_says_what_the_page_says(String word) {
        List<MatchResult> figures = FIGURE.matcher(page(word)).results().toList();
        assertThat(figures).isNotEmpty();
        for (MatchResult figure : figures) {
            String address = "/monitor/" + word + "/tabellen/" + figure.group(1) + ".csv" + QUERY;
            List<String> file = manager.get(address).body().lines().toList();
            List<String> rows = file.subList(file.indexOf("") + 2, file.size());
            assertThat(cells(rows.stream())).as(figure.group(1)).isEqualTo(body(figure.group(2)));
        }
    }

    @Test
    void who_joined_of_those_who_were_asked_goes_along_in_the_file() {
        assertThat(manager.get("/monitor/bereik/tabellen/stroom.csv" + QUERY).body())
                .contains("Doet mee, van wie het echt is gevraagd;");
    }

    @Test
    void an_interval_stands_under_its_difference_on_the_page_and_as_two_numbers_beside_it_in_the_file() {
        assertThat(page("bereik")).contains("-40,0 <span class=\"quiet interval\">-40,0 tot -15,8</span>");
        assertThat(manager.get("/monitor/bereik/tabellen/opleiding.csv" + QUERY).body())
                .contains("95%-interval van;95%-interval tot", ";-40,0;-40,0;-15,8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bereik", "voortgang"})
    void a_program_is_told_the_rules_that_stand_under_the_figures(String word) {
        String answer = manager.get("/api/v1/" + word + QUERY).body();

        assertThat(FIGURE.matcher(page(word))
                        .results()
                        .flatMap(figure -> RULES.matcher(figure.group(2)).results())
                        .map(rules -> "{\"regelset\":\"" + rules.group(1) + "\",\"naam\":")
                        .distinct())
                .isNotEmpty()
                .allSatisfy(rules -> assertThat(answer).contains("\"regels\":[{", rules));
    }

    @Test
    void a_program_is_told_who_dropped_out_by_where_they_stood_too() {
        assertThat(manager.get("/api/v1/bereik" + QUERY).body())
                .contains("\"uitvalNaarBegin\":[{\"onderwerp\":\"" + Pillar.values()[0] + "\",\"mediaan\":")
                .contains(
                        "\"laag\":{\"n\":{\"aantal\":0,\"weergave\":\"EXACT\",\"aandeel\":null},\"uitgevallen\":{\"aantal\":0,");
    }

    @Test
    void the_whole_page_is_one_workbook_and_each_table_is_one_too() {
        Visitor.Answer all = manager.get("/monitor/voortgang/tabellen.xlsx" + QUERY);
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.headers().get("Content-Disposition").get(0)).contains("voortgang.xlsx");
        assertThat(manager.get("/monitor/bereik/tabellen/stroom.xlsx" + QUERY).status())
                .isEqualTo(200);
    }

    @Test
    void a_figure_that_the_page_does_not_have_and_a_question_that_is_wrong_are_not_found() {
        assertThat(manager.get("/monitor/bereik/tabellen/bestaat-niet.csv").status())
                .isEqualTo(404);
        assertThat(manager.get("/monitor/bereik/tabellen/stroom.csv?jaar=1899").status())
                .isEqualTo(404);
        assertThat(manager.get("/monitor/geheim/tabellen.xlsx").status()).isEqualTo(404);
    }

    @Test
    void who_may_not_see_the_page_gets_no_file_of_it() {
        Visitor administrator = Visitor.loggedIn(environment, "beheer");
        assertThat(administrator
                        .get("/monitor/bereik/tabellen/stroom.csv" + QUERY)
                        .status())
                .isEqualTo(403);
        assertThat(administrator.get("/monitor/voortgang/tabellen.xlsx" + QUERY).status())
                .isEqualTo(403);
    }

    private String page(String word) {
        return manager.get("/monitor/" + word + QUERY).body();
    }

    /** The cells of the body of a table, as they are read; in a file each bound of an interval has a cell of its own. */
    private static List<String> body(String figure) {
        String body = figure.replaceAll("(?s).*<tbody>(.*)</tbody>.*", "$1");
        return Arrays.stream(body.replaceAll("(<span class=\"quiet interval\">[^<]*) tot ", "$1</td>")
                        .split("</t[hd]>|(?=<span class=\"quiet interval\")"))
                .map(cell -> cell.replaceAll("(?s)<span class=\"only-read\".*?</span>", "")
                        .replaceAll("(?s)<[^>]*>", "")
                        .replace("&lt;", "<")
                        .strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** As they are read in a spreadsheet, which takes a first apostrophe for "these are words". */
    private static List<String> cells(Stream<String> rows) {
        return rows.flatMap(row -> Arrays.stream(row.split(";")))
                .map(cell -> cell.replace("\"", "").replaceFirst("^'", "").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
