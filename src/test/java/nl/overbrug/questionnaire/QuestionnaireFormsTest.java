package nl.overbrug.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.overbrug.form.FormFault;
import nl.overbrug.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What a municipality meets that brings its own wording. */
class QuestionnaireFormsTest {

    @TempDir
    private Path own;

    @Test
    void the_wording_of_a_municipality_takes_the_place_of_the_codes() throws IOException {
        change("working-alliance", "Stelling W1\"", "Eigen woorden\"");

        assertThat(start(5).of(Instrument.WORKING_ALLIANCE).questions().get(0).label("nl"))
                .isEqualTo("Eigen woorden");
    }

    @Test
    void the_form_says_which_items_are_reversed() throws IOException {
        assertThat(start(7).of(Instrument.PIFS).keysThatAre("reversed")).containsExactlyInAnyOrder("G8", "G11");

        change("financial-scarcity-7", ", \"reversed\": \"true\"", "");
        assertThat(start(7).of(Instrument.PIFS).keysThatAre("reversed")).isEmpty();
    }

    @Test
    void of_a_pair_the_item_counts_once_and_faith_is_not_asked() {
        assertThat(start(5).items(Instrument.QLI))
                .hasSize(32)
                .contains("H1", "P6")
                .doesNotContain("P7");
        assertThat(start(5).items(Instrument.BRIEF_A)).hasSize(12).doesNotContain("taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "working-alliance     | \"key\": \"W1\"                 | \"key\": \"W10\"           | component W10",
                "financial-scarcity-5 | \"value\": \"5\"                | \"value\": \"6\"           | component G1: a value must be 1 to 5",
                "financial-scarcity-5 | \"value\": \"5\"                | \"value\": \"eens\"        | component G1: a value must be 1 to 5",
                "quality-of-life      | \"key\": \"H1_importance\"      | \"key\": \"P7_importance\" | component H1_importance: this question is missing",
                "executive-function   | \"key\": \"scored_by\"          | \"key\": \"S10\"           | component S10",
                "executive-function   | \"type\": \"number\"            | \"type\": \"textfield\"    | component S1",
                "executive-function   | \"max\": 120                | \"max\": 121               | component S1: this number must be whole",
                "executive-function   | \"min\": 20, \"max\": 120   | \"max\": 120               | component S1: this number must be whole",
                "executive-function   | \"decimalDigits\": 0        | \"decimalDigits\": 1       | component S1: this number must be whole",
                "working-alliance     | \"minutes\": \"3\"              | \"minuten\": \"3\"         | minutes",
            })
    void a_form_that_would_count_wrongly_stops_the_start_and_names_the_item(
            String form, String was, String becomes, String why) throws IOException {
        change(form, was, becomes);

        assertThatThrownBy(() -> start(5))
                .hasRootCauseInstanceOf(FormFault.class)
                .rootCause()
                .hasMessageContaining(form + ".form")
                .hasMessageContaining(why);
    }

    @Test
    void every_instrument_has_a_form_and_every_file_is_one_of_them() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Instrument instrument : Instrument.values()) {
            if (instrument != Instrument.BRIDGE) {
                asked.add(start(5).of(instrument).name());
                asked.add(start(7).of(instrument).name());
            }
        }

        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .extracting(file -> file.getFileName().toString().replace(".form", ""))
                    .containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    private void change(String form, String was, String becomes) throws IOException {
        String shipped = Files.readString(Path.of("forms/questionnaire", form + ".form"));
        assertThat(shipped).contains(was);
        Files.writeString(own.resolve(form + ".form"), shipped.replace(was, becomes));
    }

    private QuestionnaireForms start(int points) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "own",
                            Map.of(
                                    "overbrug.forms-dir",
                                    own.toString(),
                                    "overbrug.questionnaire.scarcity-points",
                                    points)));
            context.register(Forms.class, QuestionnaireForms.class);
            context.refresh();
            return context.getBean(QuestionnaireForms.class);
        }
    }
}
