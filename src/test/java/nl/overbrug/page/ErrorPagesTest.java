package nl.overbrug.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

@OverbrugTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

    private static final String REFERENCE = "[A-Z2-9]{4}-[A-Z2-9]{4}";

    @Autowired
    private Environment environment;

    private Visitor visitor;

    @BeforeEach
    void log_in() {
        visitor = Visitor.loggedIn(environment, "mentor1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /bestaat-niet    | 404 | Deze pagina bestaat niet
                    /error           | 404 | Deze pagina bestaat niet
                    /taal            | 405 | Dit kan niet op deze manier
                    /beheer/accounts | 403 | U mag deze pagina niet zien
                    /proef/tegelijk  | 409 | Iemand anders was u voor
                    /proef/kapot     | 500 | Er ging iets mis bij ons
                    /proef/half      | 500 | Er ging iets mis bij ons
                    /proef;a=b       | 400 | Wij begrijpen deze vraag niet
                    """)
    void a_page_that_cannot_be_shown_says_so_in_plain_words(String path, int status, String title, CapturedOutput log) {
        var page = visitor.get(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.body())
                .contains("<h1>" + title + "</h1>", "Overbrug")
                .doesNotContain("Exception", "secret of the inside", "First half", "nl.overbrug", "at org.");
        var reference = page.body().replaceAll("(?s).*<code>(" + REFERENCE + ")</code>.*", "$1");
        assertThat(reference).matches(REFERENCE);
        assertThat(log.getAll()).contains(reference + " " + status);
    }

    @Test
    void a_form_without_its_token_was_open_too_long() {
        var page = visitor.postBare("/proef", "naam", "Deelnemer 1");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Deze pagina stond te lang open");
    }

    @Test
    void a_flood_is_too_much_at_once() {
        var page = visitor.post("/proef", "/proef", "naam", "x".repeat(3_000_000));

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.body()).contains("Dit is te veel in één keer");
    }

    @Test
    void a_program_gets_problem_details() {
        var answer = visitor.get("/api/v1/bestaat-niet");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers().get("content-type")).containsExactly("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"title\":\"Niet gevonden\"", "\"reference\":");
    }

    @Test
    void somebody_who_is_not_logged_in_gets_an_error_page_as_well() {
        var page = Visitor.of(environment).get("/vendor/bestaat-niet.css");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("Deze pagina bestaat niet").doesNotContain("Uitloggen", "jsessionid");
    }
}
