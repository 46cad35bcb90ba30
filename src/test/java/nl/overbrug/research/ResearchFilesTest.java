package nl.overbrug.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.intake.Consents;
import nl.overbrug.research.Pseudonyms.Of;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What stands in a data set: nothing that tells who somebody is, and nothing that the codebook does not explain. */
@OverbrugTest
@Transactional
class ResearchFilesTest {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @TempDir
    private Path folder;

    @Autowired
    private ResearchExports exports;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private BridgeFixture referred;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void nothing_that_somebody_wrote_and_no_id_of_the_database_is_in_it() {
        UUID trajectory = dossiers.made().trajectory();
        Secrets secrets = new Secrets(jdbc, trajectory);
        secrets.write();

        for (DatesAs dates : DatesAs.values()) {
            String everything = exported(dates).everything();

            assertThat(everything).contains(name(trajectory));
            assertThat(secrets.found(everything)).isEmpty();
        }
    }

    @Test
    void a_word_that_the_program_has_no_list_for_is_not_passed_on() {
        UUID trajectory = dossiers.made().trajectory();
        jdbc.update(
                "update plan_action set reward_type = 'bij tante Verzonnen langs' where plan_id in (select id from"
                        + " plan_plan where trajectory_id = ?)",
                trajectory);

        Exported exported = exported(DatesAs.SHIFTED);

        assertThat(exported.rows("actions.csv", "trajectory", name(trajectory)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("behaviour", Cells.UNLISTED));
    }

    @Test
    void shifted_days_of_one_participant_keep_their_distances() {
        UUID trajectory = consenting();
        int shift = new Pseudonyms(ResearchExportTest.KEY).shift(participant(trajectory));

        Exported exported = exported(DatesAs.SHIFTED);

        LocalDate started = trajectories.find(trajectory).orElseThrow().startedOn();
        assertThat(exported.rows("trajectories.csv", "trajectory", name(trajectory)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("started_on", started.plusDays(shift).toString()));
        List<LocalDate> held = jdbc.queryForList(
                "select held_on from trajectory_conversation where trajectory_id = ? order by held_on",
                LocalDate.class,
                trajectory);
        List<LocalDate> told = exported.rows("conversations.csv", "trajectory", name(trajectory)).stream()
                .map(row -> LocalDate.parse(row.get("held_on")))
                .toList();
        assertThat(ChronoUnit.DAYS.between(held.get(0), held.get(held.size() - 1)))
                .isPositive();
        assertThat(told).isEqualTo(held.stream().map(day -> day.plusDays(shift)).toList());
        assertThat(told).doesNotContainAnyElementsOf(held.subList(0, 1));
    }

    @Test
    void coarsened_days_tell_no_day() {
        UUID trajectory = consenting();
        LocalDate started = trajectories.find(trajectory).orElseThrow().startedOn();

        Exported months = exported(DatesAs.MONTH);
        Exported quarters = exported(DatesAs.QUARTER);

        assertThat(months.rows("trajectories.csv", "trajectory", name(trajectory))
                        .get(0))
                .containsEntry("started_on", started.toString().substring(0, 7));
        assertThat(quarters.rows("trajectories.csv", "trajectory", name(trajectory))
                        .get(0)
                        .get("started_on"))
                .matches("\\d{4}-Q[1-4]")
                .startsWith(String.valueOf(started.getYear()));
        assertThat(DAY.matcher(months.everything()).find()).isFalse();
        assertThat(DAY.matcher(quarters.everything()).find()).isFalse();
    }

    @Test
    void the_codebook_tells_of_exactly_the_columns_that_are_there() {
        consenting();

        Exported exported = exported(DatesAs.SHIFTED);

        List<String> explained = exported.files()
                .get("codebook.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();
        List<String> there = exported.subjects().stream()
                .flatMap(file -> exported.columns(file).stream().map(column -> file + " " + column))
                .toList();
        assertThat(explained).isEqualTo(there).hasSizeGreaterThan(80);
        for (String page : List.of("codeboek.html", "codebook.html")) {
            String text = exported.files().get(page);
            exported.subjects().forEach(file -> assertThat(text).contains("id=\"" + file + "\""));
            assertThat(text.split("<th scope=\"row\">", -1)).hasSize(there.size() + 1);
        }
    }

    @Test
    void every_word_in_a_file_is_in_the_codebook() {
        UUID trajectory = dossiers.made().trajectory();

        Exported exported = exported(DatesAs.SHIFTED);

        Map<String, Set<String>> listed = new HashMap<>();
        exported.files()
                .get("codebook_values.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 4))
                .forEach(cells -> listed.computeIfAbsent(cells[0] + " " + cells[1], column -> new TreeSet<>())
                        .add(cells[2]));
        assertThat(exported.files().get("codebook_values.csv"))
                .contains(
                        "measurements.csv,moment,T1,",
                        "rewards.csv,reason,DIGID,",
                        "answers.csv,item,H1_satisfaction,");
        assertThat(listed).containsKeys("goals.csv pillar", "actions.csv behaviour", "answers.csv item");
        listed.forEach((column, words) -> {
            String[] place = column.split(" ");
            Set<String> told = exported.rows(place[0]).stream()
                    .flatMap(row -> Arrays.stream(row.get(place[1]).split(";")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
            assertThat(words).as(column).containsAll(told);
        });
        assertThat(exported.rows("rewards.csv", "trajectory", name(trajectory)))
                .extracting(row -> row.get("reason"))
                .contains("DIGID", "CALL_CREDITOR");
    }

    @Test
    void the_manifest_tells_how_it_was_made_and_lets_every_file_be_checked() throws Exception {
        consenting();

        Exported exported = exported(DatesAs.SHIFTED);

        String manifest = exported.files().get("manifest.json");
        assertThat(manifest)
                .contains(
                        "\"dates\" : \"shifted\"",
                        "\"pseudonyms\" : \"keyed\"",
                        "\"bridge/texts\" : [ 1",
                        "quality-of-life")
                .doesNotContain(new String(ResearchExportTest.KEY, StandardCharsets.US_ASCII))
                .doesNotContain(HexFormat.of().formatHex(ResearchExportTest.KEY));
        for (Map.Entry<String, String> file : exported.files().entrySet()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(file.getValue().getBytes(StandardCharsets.UTF_8));
            boolean self = file.getKey().equals("manifest.json");
            assertThat(manifest.contains(HexFormat.of().formatHex(digest)))
                    .as(file.getKey())
                    .isNotEqualTo(self);
        }
    }

    /** Something that happened on several days. */
    private UUID consenting() {
        UUID trajectory = referred.talkedThrough();
        people.as("mentor1", () -> consents.record(trajectory, 0, true, false).value());
        return trajectory;
    }

    private Exported exported(DatesAs dates) {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        exports.to(
                file,
                new Settings(dates, ResearchExportTest.KEY, true, SmallGroupsAre.REPORTED, 5, Window.ALL, Set.of()));
        return Exported.read(file);
    }

    private UUID participant(UUID trajectory) {
        return trajectories.find(trajectory).orElseThrow().participantId();
    }

    private static String name(UUID trajectory) {
        return new Pseudonyms(ResearchExportTest.KEY).of(Of.TRAJECTORY, trajectory);
    }
}
