package nl.overbrug.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of measurements, printed for people; the last line holds the medians. */
public final class Table {

    private final String title;
    private final List<String> heads;
    private final List<Object[]> rows = new ArrayList<>();

    public Table(String title, String... heads) {
        this.title = title;
        this.heads = List.of(heads);
    }

    /** The first value names the row; numbers after it are measurements. */
    public void row(Object... values) {
        rows.add(values);
    }

    public void print() {
        StringBuilder text = new StringBuilder("\n" + title + "\n" + line(heads.toArray()) + "\n");
        rows.forEach(row -> text.append(line(row)).append('\n'));
        if (rows.size() > 2) {
            text.append(line(medians())).append('\n');
        }
        System.out.println(text);
    }

    private Object[] medians() {
        Object[] medians = new Object[heads.size()];
        medians[0] = "median";
        for (int column = 1; column < medians.length; column++) {
            int at = column;
            double[] values = rows.stream()
                    .mapToDouble(row -> ((Number) row[at]).doubleValue())
                    .sorted()
                    .toArray();
            medians[column] = values[values.length / 2];
        }
        return medians;
    }

    private static String line(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Double number
                        ? String.format(Locale.ROOT, "%14.2f", number)
                        : String.format("%14s", value))
                .collect(Collectors.joining(" "));
    }
}
