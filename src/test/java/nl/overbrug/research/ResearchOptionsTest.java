package nl.overbrug.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import nl.overbrug.kernel.StartFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** A setting that is misspelt must not make another data set than was meant. */
class ResearchOptionsTest {

    @TempDir
    private Path folder;

    @Test
    void each_setting_is_what_was_said() throws IOException {
        Path key = Files.write(folder.resolve("key"), new byte[32]);

        Settings settings = read(Map.of(
                "dates",
                "quarter",
                "key-file",
                key.toString(),
                "teams",
                "true",
                "small-groups",
                "leave-out",
                "least",
                "10",
                "began-from",
                "2016-04",
                "began-to",
                "2017-03",
                "files",
                "goals,scores"));

        assertThat(settings.dates()).isEqualTo(DatesAs.QUARTER);
        assertThat(settings.isKeyed()).isTrue();
        assertThat(settings.teams()).isTrue();
        assertThat(settings.smallGroups()).isEqualTo(SmallGroupsAre.LEFT_OUT);
        assertThat(settings.least()).isEqualTo(10);
        assertThat(settings.began()).isEqualTo(new Window(YearMonth.of(2016, 4), YearMonth.of(2017, 3)));
        assertThat(Dataset.subjects(true).filter(settings::asksFor).map(Subject::name))
                .containsExactly("participants", "trajectories", "goals", "scores");
    }

    @Test
    void without_a_setting_it_is_the_careful_one() {
        Settings settings = read(Map.of());

        assertThat(settings)
                .isEqualTo(
                        new Settings(DatesAs.SHIFTED, null, false, SmallGroupsAre.COARSENED, 5, Window.ALL, Set.of()));
        assertThat(Dataset.subjects(true)).allMatch(settings::asksFor);
    }

    @ParameterizedTest
    @CsvSource({
        "dates, verschoven",
        "teams, ja",
        "small-groups, coarsened",
        "least, 1",
        "least, vijf",
        "files, namen",
        "began-from, 2017",
        "began-to, 2017-01-31",
        "began-from, 2017-13"
    })
    void what_is_not_possible_is_refused(String option, String said) {
        assertThatThrownBy(() -> read(Map.of(option, said)))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("overbrug.research." + option);
    }

    /** Otherwise the cohort would tell what the dates do not. */
    @ParameterizedTest
    @CsvSource({
        "shifted, began-from, 2017-02, years",
        "shifted, began-to, 2017-06, years",
        "quarter, began-from, 2017-02, quarters",
        "quarter, began-to, 2017-04, quarters"
    })
    void a_cohort_is_parted_no_finer_than_the_dates(String dates, String option, String month, String said) {
        assertThatThrownBy(() -> read(Map.of("dates", dates, option, month)))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("whole " + said);
        assertThat(read(Map.of("dates", "month", option, month)).began().isAll())
                .isFalse();
    }

    @Test
    void a_cohort_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> read(Map.of("dates", "month", "began-from", "2017-02", "began-to", "2017-01")))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("before");
    }

    @Test
    void a_key_that_is_short_or_missing_is_refused() throws IOException {
        Path key = Files.write(folder.resolve("short"), new byte[31]);

        assertThatThrownBy(() -> with(key)).isInstanceOf(StartFault.class).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> with(folder.resolve("none")))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("cannot be read");
    }

    private static Settings with(Path key) {
        return read(Map.of("key-file", key.toString()));
    }

    private static Settings read(Map<String, String> options) {
        MockEnvironment given = new MockEnvironment();
        options.forEach((name, value) -> given.setProperty("overbrug.research." + name, value));
        return new ResearchOptions(given).read();
    }
}
