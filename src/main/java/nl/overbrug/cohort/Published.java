package nl.overbrug.cohort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.overbrug.kernel.Pillar;

/** The published totals of Alphen aan den Rijn and the words of the invented lives, as they stand in {@code cohort/alphen}. */
final class Published {

    private Published() {}

    /** Figure 28: how many referrals ended in this box. */
    static int count(Box box) {
        return find("figure28.csv", ",", box.key(), 0, 2);
    }

    /** Table 1: how many of those who joined had a help question on this pillar. */
    static int helpQuestions(Pillar pillar) {
        return find("table1.csv", ",", pillar.name().toLowerCase(Locale.ROOT), 0, 1);
    }

    /** Table 16: how many of those who joined; the variables are gender, age and education. */
    static int participants(String variable, String value) {
        return rows("table16.csv", ",").stream()
                .filter(row -> row.get(0).equals(variable) && row.get(1).equals(value))
                .mapToInt(row -> Integer.parseInt(row.get(2)))
                .sum();
    }

    /** Table 18: how many trajectories stood so one year after the referral. */
    static int count(Fate fate) {
        return rows("table18.csv", ",").stream()
                .filter(row -> fate.key().equals(row.get(1).isEmpty() ? row.get(0) : row.get(1)))
                .mapToInt(row -> Integer.parseInt(row.get(2)))
                .sum();
    }

    /** The rows below the heading; a cell may be empty. */
    static List<List<String>> rows(String file, String separator) {
        var stream = Objects.requireNonNull(Published.class.getResourceAsStream("/cohort/alphen/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(separator, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int find(String file, String separator, String key, int keyColumn, int column) {
        return rows(file, separator).stream()
                .filter(row -> row.get(keyColumn).equals(key))
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
    }
}
