package nl.overbrug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database that a program of its own brought along, seen as the owner of its data folder may. */
public final class OwnDatabase implements AutoCloseable {

    private static final String SOMEBODY_WAITS =
            "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";

    private final Connection connection;

    private OwnDatabase(Connection connection) {
        this.connection = connection;
    }

    /** As soon as it answers. */
    public static OwnDatabase of(Path data, OverbrugProcess program) {
        Connection[] found = new Connection[1];
        program.until(() -> {
            try {
                found[0] = connect(data);
                return true;
            } catch (IOException | SQLException | RuntimeException e) {
                return false; // its files are being written, or it is starting
            }
        });
        return new OwnDatabase(found[0]);
    }

    /** The port is in the fourth line. */
    static Connection connect(Path data) throws IOException, SQLException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(data.resolve("database-password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port), "postgres", password);
    }

    /** From here on what is locked stays so, until {@link #letGo}. */
    public void begin() {
        run("begin");
    }

    public void letGo() {
        run("commit");
    }

    /** Until the program waits for what is locked here. */
    public void untilWaiting(OverbrugProcess program) {
        program.until(() -> number(SOMEBODY_WAITS) > 0);
    }

    /** Until all that was done in this table before is done or undone; nobody has a lock on it then. */
    public void untilNobodyWritesIn(String table) {
        begin();
        run("lock table %s in access exclusive mode".formatted(table));
        letGo();
    }

    public void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The first column of the first row. */
    public String text(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
