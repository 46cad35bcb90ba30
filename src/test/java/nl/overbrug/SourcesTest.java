package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler does not see: texts, sizes, names of tables and options. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final int MOST_LINES = 300;

    static List<Path> dutchTexts() {
        return files(MAIN.resolve("resources/messages"), "_nl.properties");
    }

    static List<Path> migrations() {
        return files(MAIN.resolve("resources/db/migration"), ".sql");
    }

    @ParameterizedTest
    @MethodSource("dutchTexts")
    void every_text_is_there_in_dutch_and_in_english(Path dutch) {
        Path english = Path.of(dutch.toString().replace("_nl.", "_en."));

        assertThat(keys(english)).isNotEmpty().isEqualTo(keys(dutch));
    }

    @Test
    void no_text_is_english_only() {
        assertThat(files(MAIN.resolve("resources/messages"), "_en.properties")).hasSameSizeAs(dutchTexts());
    }

    @Test
    void a_key_stands_in_one_file_and_once_in_it() {
        List<String> keys = dutchTexts().stream()
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.matches("[^#\\s].*=.*"))
                .map(line -> line.replaceFirst("\\s*=.*", ""))
                .toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Expressions are compiled for the kinds of numbers that were seen last: a whole 0 for a missing share makes each later share a whole 0 too. */
    @Test
    void no_template_computes_with_a_number_in_place_of_a_missing_one() {
        assertThat(files(MAIN.resolve("resources/templates"), ".html"))
                .isNotEmpty()
                .allSatisfy(template ->
                        assertThat(String.join("\n", lines(template))).doesNotContainPattern("[-+*/] ?\\([^()]*\\?: "));
    }

    @Test
    void files_are_short_enough_to_read() {
        List<Path> sources = Stream.of(
                        files(MAIN.resolve("java"), ".java"), files(MAIN.resolve("resources/templates"), ".html"))
                .flatMap(List::stream)
                .toList();

        assertThat(sources)
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void a_table_begins_with_the_word_of_its_module(Path migration) {
        String word = migration.getFileName().toString().replaceFirst("V\\d+__([a-z]+)_.*", "$1");

        assertThat(MAIN.resolve("java/nl/overbrug").resolve(word)).isDirectory();
        assertThat(found("(?i)create table (?:if not exists )?(\\w+)", read(migration)))
                .allSatisfy(table -> assertThat(table).startsWith(word + "_"));
    }

    @Test
    void public_types_say_what_they_are() {
        Pattern type = Pattern.compile("(?m)^public (?:\\w+ )*?(?:class|interface|record|enum|@interface) ");
        List<Path> withType = files(MAIN.resolve("java"), ".java").stream()
                .filter(file -> type.matcher(read(file)).find())
                .toList();

        assertThat(withType)
                .hasSizeGreaterThan(20)
                .allSatisfy(file ->
                        assertThat(read(file)).matches("(?s).*\\*/\\s*(@[^\\n]*\\n)*([ }][^\\n]*\\n)*public .*"));
    }

    @Test
    void the_options_that_are_known_are_those_that_are_asked_for() {
        Set<String> asked = Stream.of(files(MAIN.resolve("java"), ".java"), files(MAIN.resolve("resources"), ".yml"))
                .flatMap(List::stream)
                .flatMap(file -> found("(?:\"|\\$\\{)(overbrug\\.[a-z][a-z.-]+[a-z])", read(file)).stream())
                .filter(name -> !name.equals("overbrug.lock"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(OptionCheck.KNOWN).containsAll(asked);
    }

    private static Set<String> keys(Path file) {
        try (InputStream in = Files.newInputStream(file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return new TreeSet<>(texts.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
