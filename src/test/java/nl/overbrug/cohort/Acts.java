package nl.overbrug.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The acts of the cohort as the tests ask after them. */
final class Acts {

    static final List<Act> ALL = Cohort.invent().acts();

    private Acts() {}

    static <A extends Act> Stream<A> of(Class<A> kind) {
        return ALL.stream().filter(kind::isInstance).map(kind::cast);
    }

    static <A extends Act> Map<Integer, A> byCase(Class<A> kind) {
        return of(kind).collect(Collectors.toMap(Act::caseNo, Function.identity()));
    }

    static Map<Integer, List<Act>> perCase() {
        return ALL.stream().collect(Collectors.groupingBy(Act::caseNo, TreeMap::new, Collectors.toList()));
    }

    /** The cases that joined. */
    static List<Integer> joined() {
        return of(Act.Start.class).map(Act::caseNo).toList();
    }

    /** A published table: the last cell of each row by the cells before it, the parent of a box left out. */
    static Map<String, Integer> published(String file) {
        try (var in = Acts.class.getResourceAsStream("/cohort/alphen/" + file)) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",");
                        String key = file.startsWith("figure")
                                ? cells[0]
                                : String.join(",", List.of(cells).subList(0, cells.length - 1));
                        counts.put(key, Integer.valueOf(cells[cells.length - 1]));
                    });
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
