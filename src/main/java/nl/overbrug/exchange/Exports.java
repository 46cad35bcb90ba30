package nl.overbrug.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.monitor.KeptRows;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes all dossiers into a bundle. The database hands over its rows as they are read, so that a million of them take no memory; all files
 * are of one moment. The same dossiers always give the same bytes.
 */
@Service
class Exports {

    /** Any fixed day will do: when it was written is no part of a bundle. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final List<KeptRows> kept;
    private final TransactionTemplate oneMoment;
    private final MovableClock clock;

    Exports(
            DataSource dataSource,
            JdbcTemplate jdbc,
            List<KeptRows> kept,
            PlatformTransactionManager transactions,
            MovableClock clock) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.kept = kept;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /** A file that is cut off never has the name of one that is whole. The audit tells of each dossier that it went out. */
    void to(Path file) {
        // What is read from the facts is in the bundle too.
        kept.forEach(KeptRows::foldAll);
        Path unfinished = file.resolveSibling(file.getFileName() + ".deel");
        oneMoment.executeWithoutResult(begun -> {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            audit();
        });
        try {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void audit() {
        jdbc.update("""
                insert into people_audit (at, person_id, subject, change, what)
                select ?, null, id, false, 'audit.uitwisseling.uitgevoerd'
                  from (select id from intake_referral union all select id from trajectory_trajectory) dossier
                """, clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void write(OutputStream out) throws IOException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, Bundle.DESCRIPTION);
            zip.write(Description.json().getBytes(StandardCharsets.UTF_8));
            for (DossierFile file : Bundle.FILES) {
                entry(zip, file.entry());
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (%s) to stdout (format csv, header)".formatted(file.written()), open(zip));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the dossiers cannot be read: " + e.getSQLState());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** One file of many: it is not the end of the bundle. */
    private static OutputStream open(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the next file follows
            }
        };
    }
}
