package nl.overbrug.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.intake.Consents;
import nl.overbrug.kernel.CommandDone;
import nl.overbrug.kernel.StartFault;
import nl.overbrug.people.Audit;
import nl.overbrug.research.Pseudonyms.Of;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a data set and who is not, and what is left behind. What stands in it is told by {@link ResearchFilesTest}. */
@OverbrugTest
@Transactional
class ResearchExportTest {

    static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Settings KEYED =
            new Settings(DatesAs.SHIFTED, KEY, true, SmallGroupsAre.REPORTED, 5, Window.ALL, Set.of());

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
    private Audit audit;

    @Autowired
    private MessageSource texts;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void who_consents_is_in_the_files_and_who_does_not_is_in_none() {
        UUID inIt = dossiers.made().trajectory();
        UUID refused = referred.referredWithDebtsAndIncome();
        UUID neverAsked = people.started();
        UUID tookBack = dossiers.made().trajectory();
        people.as("mentor2", () -> consents.record(tookBack, 1, false, true).value());

        Exported exported = exported(KEYED);

        assertThat(exported.rows("participants.csv", "participant", participant(inIt)))
                .hasSize(1);
        for (String file : List.of(
                "trajectories",
                "conversations",
                "bridge_scores",
                "bridge_wishes",
                "goals",
                "plans",
                "actions",
                "rewards",
                "measurements")) {
            assertThat(exported.rows(file + ".csv", "trajectory", trajectory(inIt)))
                    .as(file)
                    .isNotEmpty();
        }
        Stream.of(refused, neverAsked, tookBack)
                .forEach(absent ->
                        assertThat(exported.everything()).doesNotContain(participant(absent), trajectory(absent)));
        assertThat(audit.of(tookBack)).noneMatch(entry -> entry.what().startsWith("audit.onderzoek"));
    }

    @Test
    void giving_consent_after_all_brings_somebody_in_with_all_their_trajectories() {
        UUID trajectory = referred.talkedThrough();
        dossiers.made();
        assertThat(exported(KEYED).everything()).doesNotContain(trajectory(trajectory));

        people.as("mentor1", () -> consents.record(trajectory, 0, true, false).value());

        assertThat(exported(KEYED).rows("trajectories.csv", "trajectory", trajectory(trajectory)))
                .hasSize(1);
    }

    @Test
    void each_dossier_tells_that_it_went_out_and_the_export_can_be_traced() {
        UUID trajectory = dossiers.made().trajectory();

        ExportReport report = exports.to(folder.resolve("a.zip"), KEYED);

        assertThat(audit.of(trajectory)).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("audit.onderzoek.meegegaan");
            assertThat(entry.personId()).isNull();
        });
        assertThat(audit.of(report.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("audit.onderzoek.gemaakt"));
        assertThat(Exported.read(folder.resolve("a.zip")).files().get("manifest.json"))
                .contains(report.id().toString());
    }

    @Test
    void two_exports_share_no_name_unless_they_share_a_key() {
        dossiers.made();
        Settings fresh = new Settings(DatesAs.SHIFTED, null, false, SmallGroupsAre.REPORTED, 5, Window.ALL, Set.of());
        Function<Exported, Set<String>> names = exported -> exported.rows("participants.csv").stream()
                .map(row -> row.get("participant"))
                .collect(Collectors.toSet());

        assertThat(names.apply(exported(KEYED))).isEqualTo(names.apply(exported(KEYED)));
        assertThat(names.apply(exported(fresh))).doesNotContainAnyElementsOf(names.apply(exported(fresh)));
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws Exception {
        dossiers.made();
        Path there = Files.writeString(folder.resolve("er-al.zip"), "van eerder");

        assertThatThrownBy(() -> exports.to(there, KEYED)).isInstanceOf(StartFault.class);
        assertThat(there).hasContent("van eerder");
    }

    @Test
    void of_an_export_that_fails_half_way_nothing_stays() {
        dossiers.made();
        jdbc.execute("alter table reward_card rename to reward_other"); // undone with the transaction

        assertThatThrownBy(() -> exports.to(folder.resolve("half.zip"), KEYED)).isNotNull();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nobody_but_its_owner_reads_the_file() throws Exception {
        dossiers.made();
        Path file = folder.resolve("a.zip");
        exports.to(file, KEYED);

        assertThat(
                        Files.getFileStore(file).supportsFileAttributeView("posix")
                                ? Files.getPosixFilePermissions(file).toString()
                                : "[OWNER_READ, OWNER_WRITE]")
                .contains("OWNER_READ")
                .doesNotContain("GROUP", "OTHERS");
    }

    @Test
    void those_who_are_among_few_are_told_less_of_or_are_left_out() {
        dossiers.made();
        Settings coarsened =
                new Settings(DatesAs.SHIFTED, KEY, false, SmallGroupsAre.COARSENED, 5, Window.ALL, Set.of());
        Settings leftOut = new Settings(DatesAs.SHIFTED, KEY, false, SmallGroupsAre.LEFT_OUT, 5, Window.ALL, Set.of());
        UUID alone = dossiers.made().trajectory();
        jdbc.update(
                "update trajectory_participant set gender = 'OTHER', education = 'HIGH', birth_date = '1901-02-03' where id = ?",
                trajectories.find(alone).orElseThrow().participantId());

        assertThat(exported(KEYED).rows("participants.csv", "participant", participant(alone)))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("education", "HIGH").containsEntry("age_group", "over67"));
        assertThat(exported(coarsened).rows("participants.csv", "participant", participant(alone)))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("education", "WITHHELD"));
        Map<String, Long> sizes = exported(coarsened).rows("participants.csv").stream()
                .map(row -> row.get("gender") + "|" + row.get("age_group") + "|" + row.get("education"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(sizes)
                .allSatisfy((traits, size) -> assertThat(size >= 5 || traits.equals("WITHHELD|WITHHELD|WITHHELD"))
                        .as(traits)
                        .isTrue());
        four();
        assertThat(exported(leftOut).everything()).doesNotContain(participant(alone));
    }

    /** With these there is a group that is large enough, whatever other tests left. */
    private void four() {
        Stream.generate(dossiers::made).limit(5).forEach(made -> {});
    }

    /** Years in which no other test has anybody. */
    @Test
    void a_cohort_is_of_those_whose_first_trajectory_began_then_with_all_their_trajectories() {
        List<UUID> first = began("1931-03-01", 5);
        List<UUID> second = began("1932-03-01", 5);
        began("1934-03-01", 5);
        Window year = new Window(YearMonth.of(1932, 1), YearMonth.of(1932, 12));

        Exported exported = exported(cohort(year));

        Stream.of(exported.rows("participants.csv"), exported.rows("trajectories.csv"))
                .forEach(rows -> assertThat(rows)
                        .extracting(row -> row.get("participant"))
                        .containsExactlyInAnyOrderElementsOf(
                                second.stream().map(this::participant).toList()));
        assertThat(exported.files().get("manifest.json"))
                .contains("\"beganFrom\" : \"1932-01\"", "\"beganTo\" : \"1932-12\"");
        assertThat(exported.files().get("codebook.html")).contains("1932-01 – 1932-12");
        assertThat(exported(cohort(new Window(null, YearMonth.of(1932, 12)))).rows("participants.csv"))
                .hasSize(first.size() + second.size());
        assertThat(exports.overlapping(cohort(year))).isEqualTo(1);
        assertThat(exports.overlapping(cohort(new Window(null, YearMonth.of(1931, 12)))))
                .isEqualTo(1);
    }

    @Test
    void a_cohort_from_which_another_would_differ_by_few_is_refused() {
        began("1931-03-01", 5);
        began("1932-03-01", 4);
        began("1933-03-01", 5);

        assertThatThrownBy(() -> exported(cohort(new Window(null, YearMonth.of(1932, 12)))))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("1931-01, 1932-01");
        assertThat(folder).isEmptyDirectory();
    }

    private static Settings cohort(Window began) {
        return new Settings(DatesAs.SHIFTED, KEY, false, SmallGroupsAre.REPORTED, 5, began, Set.of());
    }

    /** So many who consented, whose trajectory began on this day. */
    private List<UUID> began(String day, int participants) {
        return Stream.generate(() -> {
                    UUID trajectory = people.started();
                    people.as(
                            "mentor1",
                            () -> consents.record(trajectory, 0, true, false).value());
                    jdbc.update("update trajectory_trajectory set started_on = ?::date where id = ?", day, trajectory);
                    return trajectory;
                })
                .limit(participants)
                .toList();
    }

    @Test
    void the_command_says_how_many_and_ends_well() {
        dossiers.made();
        Path file = folder.resolve("opdracht.zip");
        ResearchCommand command = new ResearchCommand(
                new DefaultApplicationArguments("export-research", file.toString()),
                new ResearchOptions(new MockEnvironment().withProperty("overbrug.research.dates", "month")),
                exports,
                texts);

        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        CommandDone.class, done -> assertThat(done.exitCode()).isZero());
        assertThat(file).exists();
    }

    private Exported exported(Settings settings) {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        exports.to(file, settings);
        return Exported.read(file);
    }

    private String participant(UUID trajectory) {
        return new Pseudonyms(KEY)
                .of(Of.PARTICIPANT, trajectories.find(trajectory).orElseThrow().participantId());
    }

    private static String trajectory(UUID trajectory) {
        return new Pseudonyms(KEY).of(Of.TRAJECTORY, trajectory);
    }
}
