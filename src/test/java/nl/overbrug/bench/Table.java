package nl.overbrug.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of measurements, printed for people; the last line can hold the medians. */
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
        String medians = rows.size() > 2 ? line(medians()) + "\n" : "";
        System.out.println(text() + medians);
    }

    /** Where the rows are different things. */
    public void printWithoutMedians() {
        System.out.println(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder("\n" + title + "\n" + line(heads.toArray()) + "\n");
        rows.forEach(row -> text.append(line(row)).append('\n'));
        return text.toString();
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

    private String line(Object[] values) {
        String name = String.format("%-" + Math.max(14, widest()) + "s", values[0]);
        return Arrays.stream(values)
                .skip(1)
                .map(value -> value instanceof Double number
                        ? String.format(Locale.ROOT, " %14.2f", number)
                        : String.format(" %14s", value))
                .collect(Collectors.joining("", name, ""));
    }

    /** Characters of the longest name. */
    private int widest() {
        return rows.stream()
                .mapToInt(row -> String.valueOf(row[0]).length())
                .max()
                .orElse(0);
    }
}
