package nl.overbrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugProcess;
import nl.overbrug.Visitor;
import nl.overbrug.replay.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long every page of figures takes in the packaged program, with a thousand, a hundred thousand and a million trajectories in its database
 * ({@code -Doverbrug.bench.trajectories=1000,100000} for others), and what one more conversation costs.
 */
class MonitorBench {

    private static final int WARM_UP = 20;
    private static final int VISITS = 40;
    private static final int TALKS = 6;

    /** A year, and a part of that year; without them everything. */
    private static final String YEAR = "?jaar=2018&deel=";

    private static final String RUNNING = """
            select t.id || ' ' || a.username from trajectory_trajectory t join people_account a on a.id = t.mentor_id
             where t.state = 'RUNNING' order by t.id
            """;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        for (String page : List.of("/monitor/bereik", "/monitor/voortgang")) {
            PAGES.put(page, "manager");
            PAGES.put(page + YEAR + "TEAM:%s", "manager");
            PAGES.put(page + YEAR, "manager");
        }
        PAGES.put("/monitor/interventietrouw", "manager");
        PAGES.put("/monitor/interventietrouw?jaar=2018", "manager");
        PAGES.put("/monitor/interventietrouw/reflectie", "manager");
        PAGES.put("/monitor/interventietrouw/teams/%s?jaar=2018", "manager");
        PAGES.put("/mijn/spiegel", "mentor1");
        PAGES.put("/werklijst", "mentor1");
        PAGES.put("/trajecten", "mentor1");
    }

    @TempDir(factory = InTarget.class)
    private Path folder;

    private final Map<String, List<Object>> rows = new LinkedHashMap<>();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    @Test
    void every_page_of_figures_at_every_size() throws Exception {
        List<Integer> sizes = Stream.of(System.getProperty("overbrug.bench.trajectories", "1000,100000,1000000")
                        .split(","))
                .map(Integer::valueOf)
                .toList();
        DataFolder data = new DataFolder(folder);
        try (OverbrugProcess overbrug = OverbrugProcess.startToMeasure(data.option(), "--overbrug.replay=alphen")
                .ready()) {
            List.of("manager", "mentor1", "mentor2", "mentor4")
                    .forEach(name -> visitors.put(name, loggedIn(overbrug, name)));
            String team = data.query("select id from people_team order by id").get(0);
            // So that all that is kept is there before it is copied.
            PAGES.forEach((page, name) -> millis(visitors.get(name), page.formatted(team)));
            List<String> running = new ArrayList<>(data.query(RUNNING));
            Growth growth = new Growth(data);
            for (int size : sizes) {
                long start = System.nanoTime();
                growth.to(size);
                add("(seconds to make them)", (System.nanoTime() - start) / 1e9);
                pages(team);
                add("one more conversation", percentile95(TALKS, () -> talk(running.remove(0))));
                add("the first figures after it", millis(visitors.get("manager"), "/monitor/bereik"));
            }
        }
        print(sizes);
    }

    private void pages(String team) {
        PAGES.forEach((page, name) -> {
            DoubleSupplier visit = () -> millis(visitors.get(name), page.formatted(team));
            percentile95(WARM_UP, visit);
            add(page, percentile95(VISITS, visit));
        });
    }

    private void print(List<Integer> sizes) {
        Table table = new Table(
                "Pages of figures, 95th percentile (ms) by number of trajectories",
                Stream.concat(Stream.of("page"), sizes.stream().map(String::valueOf))
                        .toArray(String[]::new));
        rows.forEach((page, values) ->
                table.row(Stream.concat(Stream.of(page), values.stream()).toArray()));
        table.printWithoutMedians();
    }

    private void add(String name, double value) {
        rows.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        System.out.printf("%s: %.1f%n", name, value);
    }

    private static double percentile95(int times, DoubleSupplier measured) {
        double[] sorted = new double[times];
        Arrays.setAll(sorted, n -> measured.getAsDouble());
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(times * 0.95) - 1];
    }

    private static double millis(Visitor visitor, String path) {
        long start = System.nanoTime();
        assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Only the saving of it; the page was opened before. @param whose a trajectory and its mentor */
    private double talk(String whose) {
        String[] parts = whose.split(" ");
        String page = "/trajecten/" + parts[0] + "/gesprekken/nieuw";
        OpenPage talk = OpenPage.of(visitors.get(parts[1]), page).fill("faceToFace", "true");
        long start = System.nanoTime();
        talk.save();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Visitor loggedIn(OverbrugProcess overbrug, String name) {
        Visitor visitor = Visitor.at(overbrug.port().orElseThrow());
        visitor.logIn(name, "overbrug-demo");
        return visitor;
    }
}
