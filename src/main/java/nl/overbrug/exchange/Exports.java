package nl.overbrug.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.OwnFile;
import nl.overbrug.kernel.ZipEntries;
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
        try {
            OwnFile.write(
                    file,
                    out -> oneMoment.execute(begun -> {
                        write(out);
                        audit();
                        return file;
                    }),
                    StandardCopyOption.REPLACE_EXISTING);
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

    private void write(OutputStream out) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntries.next(zip, Bundle.DESCRIPTION);
            zip.write(Description.json().getBytes(StandardCharsets.UTF_8));
            for (DossierFile file : Bundle.FILES) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (%s) to stdout (format csv, header)".formatted(file.written()),
                                ZipEntries.next(zip, file.entry()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the dossiers cannot be read: " + e.getSQLState());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
