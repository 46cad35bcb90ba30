package nl.overbrug.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.monitor.KeptRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What tests of bundles begin with; whatever comes in is gone after each. */
@OverbrugTest
@Transactional
abstract class ImportCase {

    @Autowired
    protected JdbcTemplate jdbc;

    @TempDir
    protected Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private List<KeptRows> kept;

    /** Else figures that are folded in by themselves may wait for a table that a test changes, and its import for them. */
    @BeforeEach
    final void what_others_left_is_counted() {
        kept.forEach(KeptRows::foldAll);
    }

    protected final ImportReport check(TestBundle bundle) {
        return check(bundle.zip(folder));
    }

    protected final ImportReport check(Path zip) {
        return imports.check(zip, () -> {});
    }

    protected final ImportReport take(TestBundle bundle) {
        return imports.take(bundle.zip(folder), () -> {});
    }

    /** All that is in the database. */
    protected final TestBundle exported() {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        exports.to(file);
        return TestBundle.read(file);
    }

    /** All of the participants of these dossiers, under other keys. */
    protected final TestBundle copied(UUID... dossiers) {
        return exported().about(participants(dossiers)).each(TestBundle::renamed);
    }

    protected final Set<String> participants(UUID... dossiers) {
        return Stream.of(dossiers).map(this::participant).collect(Collectors.toSet());
    }

    protected final String participant(UUID dossier) {
        return jdbc.queryForObject("""
            select participant_id::text from (select id, participant_id from trajectory_trajectory
             union all select id, participant_id from intake_referral) each where id = ?
            """, String.class, dossier);
    }

    /** The key of a row that a bundle knows by a text of its own, such as {@code participants:P1}. */
    protected static UUID key(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
