package nl.overbrug.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a bundle of dossiers: all of it or nothing. Everything happens in one transaction, so whoever is stopped half-way has done nothing,
 * and nobody sees a part.
 */
@Service
class Imports {

    /**
     * Of this transaction. What is sorted and looked up stays in memory; a sample need only tell few from many, and compiling a query would cost
     * more than it gains.
     */
    private static final String SETTINGS =
            "set local work_mem = '64MB'; set local default_statistics_target = 10; set local jit = off";

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Resuming resuming;
    private final Aftermath aftermath;
    private final MovableClock clock;

    Imports(DataSource dataSource, JdbcTemplate jdbc, Resuming resuming, Aftermath aftermath, MovableClock clock) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.resuming = resuming;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /**
     * Looks whether it could be taken in; changes nothing.
     *
     * @param step told when a file was brought in, and when it was checked
     */
    @Transactional
    public ImportReport check(Path zip, Runnable step) {
        return bring(zip, false, step);
    }

    /**
     * Takes it in when nothing is wrong with it, after any other that is being taken in.
     *
     * @param step told when a file was brought in, when it was checked, and when it was stored
     */
    @Transactional
    public ImportReport take(Path zip, Runnable step) {
        jdbc.execute("select pg_advisory_xact_lock(%d)".formatted(UploadRows.ONE_AT_A_TIME));
        return bring(zip, true, step);
    }

    private ImportReport bring(Path file, boolean take, Runnable step) {
        Faults faults = new Faults();
        Map<String, Staging.Staged> staged = new LinkedHashMap<>();
        jdbc.execute(SETTINGS);
        Loading loading = new Loading(jdbc, moments());
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (ZipBundle zip = ZipBundle.open(file)) {
            zip.strangers().forEach(faults::add);
            List<Fault> broken = zip.faults();
            broken.forEach(faults::add);
            if (broken.isEmpty()) {
                stage(zip, connection, loading, staged, faults, step);
            }
        } catch (ZipException | EOFException e) {
            faults.add(Fault.of("", "geen-zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be brought in: " + e.getSQLState());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        if (faults.none() && take) {
            load(loading, step);
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        staged.forEach((name, each) -> rows.put(name, each.rows()));
        return new ImportReport(rows, faults.list(), faults.count(), faults.none() && take);
    }

    private void stage(
            ZipBundle zip,
            Connection connection,
            Loading loading,
            Map<String, Staging.Staged> staged,
            Faults faults,
            Runnable step)
            throws IOException, SQLException {
        Cells cells = new Cells(
                named("select lower(username), id from people_account"),
                named("select lower(name), id from people_team"),
                Set.copyOf(jdbc.queryForList("select distinct rule_set from ruleversion_published", String.class)));
        List<DossierFile> readable = new ArrayList<>();
        for (DossierFile file : Bundle.FILES) {
            Staging staging = new Staging(file, cells, faults);
            jdbc.execute(staging.table());
            Optional<InputStream> found = zip.open(file);
            if (found.isPresent()) {
                long before = faults.count();
                try (InputStream in = found.get()) {
                    staged.put(file.name(), staging.copy(in, connection));
                }
                if (faults.count() == before) {
                    readable.add(file);
                }
                loading.fill(file, staged.get(file.name()));
            }
            step.run();
        }
        Set<String> inPart = staged.keySet().stream()
                .filter(name -> !staged.get(name).whole())
                .collect(Collectors.toSet());
        Checks checks = new Checks(jdbc, faults, moments(), inPart);
        readable.forEach(file -> {
            checks.check(file);
            step.run();
        });
        if (!faults.full()) {
            new VersionsAlong(jdbc, moments()).check(faults);
        }
    }

    private void load(Loading loading, Runnable step) {
        new VersionsAlong(jdbc, moments()).keep();
        Bundle.FILES.stream().filter(DossierFile::isTable).forEach(file -> {
            loading.load(file);
            step.run();
        });
        resuming.resume();
        aftermath.follow();
    }

    private Moments moments() {
        return new Moments(clock.today(), clock.instant());
    }

    private Map<String, UUID> named(String sql) {
        Map<String, UUID> found = new TreeMap<>();
        jdbc.query(sql, row -> {
            found.put(row.getString(1), row.getObject(2, UUID.class));
        });
        return found;
    }
}
