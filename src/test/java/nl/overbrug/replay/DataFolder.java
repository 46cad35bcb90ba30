package nl.overbrug.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database of a running Overbrug, as the owner of its data folder may. */
public final class DataFolder {

    private final Path path;

    public DataFolder(Path path) {
        this.path = path;
    }

    public String option() {
        return "--overbrug.data-dir=" + path;
    }

    /** The first column of every row; empty while the database or the table is not there yet. */
    public List<String> query(String sql) {
        if (!Files.exists(path.resolve("postgres/postmaster.pid"))) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            return List.of();
        }
        return found;
    }

    public int number(String sql) {
        return query(sql).stream().findFirst().map(Integer::valueOf).orElse(0);
    }

    /** Does this, or throws. */
    public void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The port is in the fourth line. */
    Connection connect() throws SQLException {
        try {
            List<String> server = Files.readAllLines(path.resolve("postgres/postmaster.pid"));
            if (server.size() < 4) {
                throw new SQLException("The database has not written its port yet.");
            }
            String password = Files.readString(path.resolve("database-password"));
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/postgres"
                            .formatted(server.get(3).strip()),
                    "postgres",
                    password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
