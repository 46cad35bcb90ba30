package nl.overbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.form.FormPart.Kind;
import nl.overbrug.page.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormReaderTest {

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_form_is_read_and_says_all_in_english_too(Path file) throws IOException {
        Form form = FormReader.read("shipped", "1", Files.readString(file));

        assertThat(form.questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.label("en")).isNotEqualTo(question.label("nl")));
    }

    @Test
    void all_that_a_municipality_uses_is_read() {
        Form form = SampleForm.form();

        assertThat(form.questions())
                .extracting(FormPart::kind)
                .containsExactly(
                        Kind.WORDS,
                        Kind.STORY,
                        Kind.NUMBER,
                        Kind.DATE,
                        Kind.RADIOS,
                        Kind.SELECT,
                        Kind.CHECKLIST,
                        Kind.TICK);
        assertThat(form.parts()).extracting(FormPart::kind).contains(Kind.TEXT, Kind.GROUP, Kind.RULE);
        assertThat(form.keysThatAre("private")).containsExactly("verhaal");
    }

    @Test
    void words_are_said_in_the_readers_language_and_in_dutch_where_nobody_translated_them() {
        FormPart choice = question("kleur");

        assertThat(choice.label("nl")).isEqualTo("Welke kleur?");
        assertThat(choice.label("en")).isEqualTo("Which colour?");
        assertThat(choice.help("en")).isEqualTo("One");
        assertThat(choice.options("en")).containsExactly(Option.of("r", "Red"), Option.of("g", "Groen"));
    }

    @Test
    void markup_in_words_stays_what_it_is() {
        assertThat(question("naam").label("nl")).isEqualTo("Uw <b>naam</b>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'type':'filepicker','key':'a','label':'A'} | 'filepicker' is unknown",
                "{'type':'html','content':'<script>'} | 'html' is unknown",
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=true'}} | 'conditional' is not supported",
                "{'type':'textfield','key':'a','label':'=1+1'} | not an expression",
                "{'type':'textfield','key':'a','label':'A','label':'B'} | no valid JSON",
                "{'type':'textfield','key':'a','label':'A'},{'type':'number','key':'a','label':'B'} | occurs twice",
                "{'type':'textfield','key':'a b','label':'A'} | 'key' must begin",
                "{'type':'textfield','key':'a'} | 'label' is missing",
                "{'type':'textfield','key':'a','label':'A','validate':{'pattern':'['}} | no regular expression",
                "{'type':'textfield','key':'a','label':'A','validate':{'min':1}} | 'min' is not supported",
                "{'type':'textfield','key':'a','label':'A','validate':{'maxLength':99999}} | from 0 to 2000",
                "{'type':'number','key':'a','label':'A','validate':{'min':9,'max':1}} | 'min' is higher",
                "{'type':'number','key':'a','label':'A','validate':{'min':'=x'}} | must be a number",
                "{'type':'number','key':'a','label':'A','validate':{'required':'yes'}} | true or false",
                "{'type':'radio','key':'a','label':'A'} | 'values' is missing",
                "{'type':'radio','key':'a','label':'A','valuesKey':'x'} | 'valuesKey' is not supported",
                "{'type':'radio','key':'a','label':'A','values':[{'label':'1','value':'1'},{'label':'2','value':'1'}]} | occurs twice",
                "{'type':'datetime','key':'a','dateLabel':'A','subtype':'time'} | only subtype 'date'",
                "{'type':'group','label':'A','path':'x','components':[]} | 'path' is not supported",
                "{'type':'text','text':'Only words'} | asks nothing",
            })
    void what_is_not_understood_is_refused_with_the_name_of_file_and_component(String components, String why) {
        String json = "{'type':'default','components':[" + components + "]}";

        assertThatThrownBy(() -> FormReader.read("proef", "1", json.replace('\'', '"')))
                .isInstanceOf(FormFault.class)
                .hasMessageContaining("proef.form")
                .hasMessageContaining(why);
    }

    @Test
    void a_fault_names_the_component_by_its_key() {
        assertThatThrownBy(
                        () -> FormReader.read(
                                "proef",
                                "1",
                                "{\"type\":\"default\",\"components\":[{\"type\":\"taglist\",\"key\":\"wensen\",\"label\":\"W\"}]}"))
                .hasMessageContaining("component wensen");
    }

    @Test
    void a_file_of_ones_own_takes_the_place_of_the_shipped_one(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("working-alliance.form"), SampleForm.JSON);

        assertThat(new Forms(own.toString())
                        .get("questionnaire", "working-alliance")
                        .keys())
                .contains("naam");
        assertThat(new Forms(own.toString())
                        .get("questionnaire", "quality-of-life")
                        .keys())
                .contains("H1_importance");
    }

    @Test
    void a_misspelt_file_or_folder_of_ones_own_is_not_passed_over(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("quality-of-live.form"), SampleForm.JSON);

        assertThatThrownBy(() -> new Forms(own.toString())).hasMessageContaining("quality-of-live");
        assertThatThrownBy(() -> new Forms(own.resolve("gone").toString())).hasMessageContaining("does not exist");
    }

    private static FormPart question(String key) {
        return SampleForm.form().questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
