package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure as a file says it, beside the places of an answer that tell a program the same.
 *
 * @param cells of the body, without the words that stand first but with the days; before them how many the figure is of and who is missing
 */
record ToldFigure(String name, List<String> cells, List<JsonNode> places) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([,.]\\d+)?");
    private static final String SMALL = "< 5";
    private static final Pattern NO_COUNT = Pattern.compile(SMALL + "|Trede [^:]*:");
    private static final String WITHHELD = "×";
    private static final BigDecimal HALF = new BigDecimal("0.5000001");

    /** What stands in a sentence beside the table, or over a column, or is what a column leaves of the one before it. */
    private static final Set<String> BESIDE = Set.of("jaar", "jaarNietVoorbij", "nietGestart", "grens", "zonder");

    /** @param paths with a place in a list for its number, {@code *} for all, or a pattern for those of these scores */
    static ToldFigure of(String name, String file, JsonNode answer, List<String> paths) {
        return new ToldFigure(
                name,
                cells(file),
                paths.stream().flatMap(path -> at(answer, path)).toList());
    }

    /** Every number of the file is told as often as it stands there, and no other; and what is kept back is said to be so. */
    void isWhole() {
        List<BigDecimal> told = new ArrayList<>();
        places.forEach(place -> numbers(place, told));

        assertThat(cells)
                .as("of %s, on the page", name)
                .allSatisfy(cell -> assertThat(told.stream().filter(number -> isRead(number, cell)))
                        .hasSizeGreaterThanOrEqualTo(times(cell)));
        assertThat(told)
                .as("of %s, told", name)
                .allSatisfy(number -> assertThat(cells).anyMatch(cell -> isRead(number, cell)));
        assertThat(tells("WITHHELD")).as(name).isEqualTo(isWithheld());
        assertThat(tells("SMALL")).as(name).isEqualTo(cells.stream().anyMatch(cell -> cell.contains(SMALL)));
    }

    /** Whether the file keeps something back beside what is small. */
    boolean isWithheld() {
        return cells.stream().anyMatch(cell -> cell.contains(WITHHELD));
    }

    private boolean tells(String kind) {
        return places.stream()
                .flatMap(place -> place.findValuesAsText("weergave").stream())
                .anyMatch(kind::equals);
    }

    private static List<String> cells(String file) {
        List<String> lines = file.lines().toList();
        int table = lines.indexOf("");
        Stream<String> around =
                lines.subList(0, table).stream().filter(line -> line.startsWith("n;") || line.startsWith("Ontbreekt;"));
        return Stream.concat(around, lines.stream().skip(table + 2L))
                .flatMap(line -> Arrays.stream(line.split(";")).skip(line.contains(" dagen;") ? 0 : 1))
                .toList();
    }

    private static Stream<JsonNode> at(JsonNode answer, String path) {
        Stream<JsonNode> found = Stream.of(answer);
        for (String step : path.split("/")) {
            found = found.flatMap(each -> each.isArray() ? inList(each, step) : Stream.of(each.path(step)));
        }
        return found;
    }

    private static Stream<JsonNode> inList(JsonNode list, String step) {
        if (step.matches("\\d")) {
            return Stream.of(list.path(Integer.parseInt(step)));
        }
        return list.valueStream()
                .filter(each -> step.equals("*") || each.path("score").asText().matches(step));
    }

    private static void numbers(JsonNode node, List<BigDecimal> found) {
        if (node.isNumber()) {
            found.add(node.decimalValue());
        }
        node.properties().forEach(field -> {
            if (!BESIDE.contains(field.getKey())) {
                numbers(field.getValue(), found);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> numbers(each, found));
        }
    }

    /** How often a number stands in the body: as often it is to be told. Above it stand n and who is missing, where nobody can be. */
    private int times(String cell) {
        if (!NUMBER.matcher(NO_COUNT.matcher(cell).replaceAll("")).find()) {
            return 0;
        }
        int body = Collections.frequency(cells.subList(2, cells.size()), cell);
        return body == 0 && !cell.equals("0") ? 1 : body;
    }

    /** Whether the cell has this number, or this share as a percentage, rounded as it stands there. */
    private static boolean isRead(BigDecimal number, String cell) {
        return NUMBER.matcher(NO_COUNT.matcher(cell).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .anyMatch(each -> {
                    BigDecimal read = new BigDecimal(each.replace(',', '.'));
                    return Stream.of(number, number.movePointRight(2))
                            .map(exact -> exact.subtract(read).abs().movePointRight(read.scale()))
                            .anyMatch(apart -> apart.compareTo(HALF) <= 0);
                });
    }
}
