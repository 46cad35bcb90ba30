package nl.overbrug.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class PostedFormsTest {

    @Autowired
    private Environment environment;

    @Autowired
    private SampleController sample;

    private Visitor visitor;

    @BeforeEach
    void log_in() {
        visitor = Visitor.loggedIn(environment, "mentor1");
        sample.saved.clear();
    }

    @Test
    void what_was_typed_is_saved_without_the_space_around_it() {
        post("naam", "  Deelnemer 1 ", "toelichting", " ", "dag", "2018-03-01", "bedrag", "12,50", "version", "7");

        var form = sample.saved.get(0);
        assertThat(form.naam()).isEqualTo("Deelnemer 1");
        assertThat(form.toelichting()).isNull();
        assertThat(form.dag()).isEqualTo(LocalDate.of(2018, 3, 1));
        assertThat(form.bedrag()).isEqualByComparingTo("12.50");
    }

    @Test
    void a_date_may_be_written_as_people_write_it() {
        post("naam", "Deelnemer 1", "dag", "1-3-2018", "version", "7");

        assertThat(sample.saved.get(0).dag()).isEqualTo(LocalDate.of(2018, 3, 1));
    }

    @Test
    void nothing_that_was_typed_is_lost_when_some_of_it_is_wrong() {
        var page = post(
                "naam",
                "Deelnemer 1",
                "dag",
                "31-2-2018",
                "aantal",
                "veel",
                "kleur",
                "GREEN",
                "pijlers",
                "DEBTS",
                "stappen[0].wat",
                "Zoeken",
                "stappen[1].wat",
                "Bellen",
                "version",
                "x");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("value=\"Deelnemer 1\"", "value=\"31-2-2018\"", "value=\"veel\"", "value=\"Bellen\"")
                .contains("Dag: Vul een datum in als dag-maand-jaar", "Aantal: Vul een heel getal in")
                .containsPattern("value=\"GREEN\"[^>]*checked")
                .containsPattern("value=\"DEBTS\"[^>]*checked");
        assertThat(sample.saved).isEmpty();
    }

    @Test
    void a_refusal_stands_beside_the_field_and_above_the_form() {
        var page = post("aantal", "11", "version", "7");

        assertThat(page.body())
                .contains(
                        "href=\"#naam\">Naam: Vul dit in.</a>",
                        "id=\"naam-fout\"",
                        "aria-describedby=\"naam-hulp naam-fout\"")
                .contains("Aantal: Vul 10 of een lager getal in.");
    }

    @Test
    void problems_are_listed_in_the_order_of_the_fields() {
        assertThat(post("aantal", "veel", "version", "7").body()).containsPattern("(?s)#naam\">Naam.*#aantal\">Aantal");
    }

    @Test
    void a_refusal_of_the_whole_form_stands_above_it() {
        assertThat(post("naam", "Deelnemer 1", "version", "0").body())
                .contains("Iemand anders heeft dit intussen veranderd.");
    }

    @Test
    void an_unknown_choice_is_refused() {
        assertThat(post("naam", "Deelnemer 1", "kleur", "PURPLE", "mentor", "nobody", "version", "7")
                        .body())
                .contains("Kleur: Deze keuze kennen wij niet.", "Mentor: Deze keuze kennen wij niet.");
    }

    @Test
    void a_flood_of_text_is_refused_beside_its_field() {
        assertThat(post("naam", "x".repeat(4001), "version", "7").body()).contains("Naam: Dit is te lang.");
    }

    @Test
    void a_field_that_the_form_does_not_have_is_refused_by_name() {
        var page = post("naam", "Deelnemer 1", "<b>admin</b>", "true", "version", "7");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("Dit formulier klopt niet", "&lt;b&gt;admin&lt;/b&gt;");
        assertThat(sample.saved).isEmpty();
    }

    @Test
    void a_list_with_a_hole_is_refused() {
        assertThat(post("naam", "Deelnemer 1", "stappen[1].wat", "Bellen", "version", "7")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_form_that_is_sent_twice_is_done_once() {
        String[] form = {"naam", "Deelnemer 1", "version", "7", FormTokens.FIELD, "token-1"};

        assertThat(post(form).location()).isEqualTo("/proef");
        assertThat(post(form).location()).isEqualTo("/proef");

        assertThat(sample.saved).hasSize(1);
    }

    @Test
    void a_double_click_is_done_once_while_the_first_still_runs() throws InterruptedException {
        visitor.get("/proef");
        String[] form = {
            "naam",
            "Deelnemer 1",
            "version",
            "7",
            FormTokens.FIELD,
            UUID.randomUUID().toString()
        };

        sample.holdTheNext();
        var first = CompletableFuture.supplyAsync(() -> post(form));
        sample.arrived.await();
        var second = CompletableFuture.supplyAsync(() -> post(form));
        sample.mayGoOn.countDown();

        assertThat(first.join().location()).isEqualTo("/proef");
        assertThat(second.join().location()).isEqualTo("/proef");
        assertThat(sample.saved).hasSize(1);
    }

    @Test
    void a_form_that_was_changed_after_going_back_is_another_form() {
        post("naam", "Deelnemer 1", "version", "7", FormTokens.FIELD, "token-2");
        post("naam", "Deelnemer 2", "version", "7", FormTokens.FIELD, "token-2");

        assertThat(sample.saved)
                .extracting(SampleController.SampleForm::naam)
                .containsExactly("Deelnemer 1", "Deelnemer 2");
    }

    @Test
    void a_refused_form_may_be_sent_again() {
        String[] form = {"naam", "", "version", "7", FormTokens.FIELD, "token-3"};

        assertThat(post(form).body()).contains("Naam: Vul dit in.");
        assertThat(post(form).body()).contains("Naam: Vul dit in.");
    }

    @Test
    void every_form_that_posts_carries_a_token_of_its_own() {
        assertThat(visitor.get("/proef").body())
                .containsPattern("name=\"" + FormTokens.FIELD + "\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void a_success_is_said_once() {
        post("naam", "Deelnemer 1", "version", "7");

        assertThat(visitor.get("/proef").body()).contains("role=\"status\"", "Opgeslagen, al 1 keer.");
        assertThat(visitor.get("/proef").body()).doesNotContain("role=\"status\"");
    }

    private Visitor.Answer post(String... form) {
        // A browser marks the box that was left unticked.
        return visitor.post(
                "/proef",
                "/proef",
                Stream.concat(Stream.of("_akkoord", "on"), Arrays.stream(form)).toArray(String[]::new));
    }
}
