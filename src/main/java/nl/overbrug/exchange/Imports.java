package nl.overbrug.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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

    /** Looks whether it could be taken in; changes nothing. */
    @Transactional
    public ImportReport check(Path zip) {
        return bring(zip, false);
    }

    /** Takes it in when nothing is wrong with it. */
    @Transactional
    public ImportReport take(Path zip) {
        return bring(zip, true);
    }

    private ImportReport bring(Path file, boolean take) {
        Faults faults = new Faults();
        Map<String, Staging.Staged> staged = new LinkedHashMap<>();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (ZipBundle zip = ZipBundle.open(file)) {
            zip.faults().forEach(faults::add);
            if (faults.none()) {
                stage(zip, connection, staged, faults);
            }
        } catch (ZipException e) {
            faults.add(Fault.of("", "geen-zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be brought in: " + e.getSQLState());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        if (faults.none() && take) {
            load();
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        staged.forEach((name, each) -> rows.put(name, each.rows()));
        return new ImportReport(rows, faults.list(), faults.count(), faults.none() && take);
    }

    private void stage(ZipBundle zip, Connection connection, Map<String, Staging.Staged> staged, Faults faults)
            throws IOException, SQLException {
        Cells cells = new Cells(
                named("select lower(username), id from people_account"),
                named("select lower(name), id from people_team"),
                Set.copyOf(jdbc.queryForList("select distinct rule_set from ruleversion_published", String.class)));
        Moments moments = moments();
        Loading loading = new Loading(jdbc, moments);
        Set<DossierFile> bad = new HashSet<>();
        for (DossierFile file : Bundle.FILES) {
            Staging staging = new Staging(file, cells, faults);
            jdbc.execute(staging.table());
            Optional<InputStream> found = zip.open(file);
            if (found.isPresent()) {
                long before = faults.count();
                try (InputStream in = found.get()) {
                    staged.put(file.name(), staging.copy(in, connection));
                }
                if (faults.count() > before) {
                    bad.add(file);
                }
                jdbc.execute("analyze " + file.staged());
                loading.fill(file, staged.get(file.name()));
            }
        }
        Checks checks = new Checks(jdbc, faults, moments);
        Bundle.FILES.stream()
                .filter(file -> staged.containsKey(file.name()) && !bad.contains(file))
                .forEach(checks::check);
    }

    private void load() {
        Loading loading = new Loading(jdbc, moments());
        Bundle.FILES.stream().filter(DossierFile::isTable).forEach(loading::load);
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
