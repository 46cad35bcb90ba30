package nl.overbrug.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*\\.[\\w.-]+)[(}]");

    static Stream<Path> dutch() throws IOException {
        return list(MESSAGES, "_nl.properties");
    }

    static Stream<Path> all() throws IOException {
        return list(MESSAGES, ".properties");
    }

    static Stream<Path> templates() throws IOException {
        return list(TEMPLATES, ".html");
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void every_dutch_text_has_an_english_one_and_the_other_way_round(Path file) throws IOException {
        var english = MESSAGES.resolve(file.getFileName().toString().replace("_nl.", "_en."));

        assertThat(read(english).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(file).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_text_doubles_its_apostrophes_when_it_has_places_to_fill_and_only_then(Path file) throws IOException {
        var texts = read(file);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = texts.getProperty(key);
            boolean isFilled = text.matches("(?s).*\\{\\d.*");
            assertThat(isFilled ? text.replace("''", "") : text).doesNotContain(isFilled ? "'" : "''");
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_text_that_a_template_names_exists(Path file) throws IOException {
        var named = KEY.matcher(withoutComments(Files.readString(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(keys()).containsAll(named);
    }

    @Test
    void a_key_without_a_text_is_an_error_where_texts_are_strict() {
        var source = new TextSource(true);

        assertThatThrownBy(() -> source.getMessage("page.bestaat-niet", null, Languages.DUTCH))
                .hasMessageContaining("page.bestaat-niet");
    }

    @Test
    void a_key_without_a_text_shows_its_last_part_to_readers() {
        assertThat(new TextSource(false).getMessage("page.bestaat-niet", null, Languages.ENGLISH))
                .isEqualTo("bestaat-niet");
    }

    @Test
    void a_language_without_texts_is_dutch() {
        assertThat(new TextSource(true).getMessage("page.opslaan", null, Locale.FRENCH))
                .isEqualTo("Opslaan");
    }

    private static TreeSet<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var file : dutch().toList()) {
            keys.addAll(read(file).stringPropertyNames());
        }
        return keys;
    }

    private static String withoutComments(String template) {
        return template.replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Stream<Path> list(Path folder, String end) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
        }
    }
}
