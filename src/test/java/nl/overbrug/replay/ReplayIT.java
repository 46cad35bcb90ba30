package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overbrug.OverbrugProcess;
import nl.overbrug.Visitor;
import nl.overbrug.cohort.Act;
import nl.overbrug.cohort.Cohort;
import nl.overbrug.monitor.ReachApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The first start of the demo, killed half-way, and what it leaves: the published numbers, the clock, and no names where none belong. */
class ReplayIT {

    private static final String REACH = "/api/v1/bereik?van=2017-12-01&tot=2018-07-31";
    private static final String PROGRESS = "/api/v1/voortgang?gepubliceerd=true";
    private static final String FIDELITY = "/api/v1/interventietrouw";
    private static final String FIGURE_28 =
            "{\"aanmeldingen\":332,\"onbekend\":9,\"geenDoelgroep\":{\"totaal\":185,\"redenen\":{\"eenmaligAdvies\":80,"
                    + "\"enkelvoudig\":68,\"regieElders\":19,\"woonplaatsElders\":16,\"anders\":2}},"
                    + "\"doelgroep\":{\"totaal\":138,\"doetMee\":64,\"doetNietMee\":{\"totaal\":74,\"redenen\":"
                    + "{\"kanNietCommuniceren\":36,\"nietBesproken\":22,\"wilNiet\":16}}}}";
    private static final String ACTS_DONE = "select acts_done from replay_progress";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void the_demo_replays_the_published_intake_once_even_when_it_is_killed_half_way() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        List<String> alphen = List.of(data.option(), "--overbrug.replay=alphen");
        try (OverbrugProcess first = start(alphen).until(() -> data.number(ACTS_DONE) > 100)) {
            everyPageSaysHowFarItIs(first.port().orElseThrow());
            first.until(() -> data.number(ACTS_DONE) > 1500).kill().exitCode();
        }

        int decisions;
        try (OverbrugProcess second = start(alphen).ready()) {
            int port = second.port().orElseThrow();
            assertThat(data.number(ACTS_DONE)).isEqualTo(Cohort.invent().acts().size());
            assertThat(data.number("select count(*) from intake_referral")).isEqualTo(332);
            assertThat(ReachApiTest.plain(get(port, REACH).body())).isEqualTo(FIGURE_28);
            assertThat(ReachApiTest.plain(
                            get(port, "/api/v1/bereik?gepubliceerd=true").body()))
                    .startsWith(FIGURE_28.substring(0, FIGURE_28.length() - 1))
                    .contains("\"regels\":[{\"regelset\":\"intake/target-group\"");
            PublishedTables.standOn(
                    loggedIn(port, "manager").get("/monitor/bereik").body());
            PublishedNumbers.hold(data);
            PublishedProgress.hold(get(port, PROGRESS).body());
            theMonitorHasWhatTheFactsSay(data);
            fidelityIsShownOfThreeMentorsTogether(port);
            assertThat(get(port, FIDELITY).body()).contains("\"mentoren\":");
            fidelityIsWhatTheObservationsAddUpTo(data);
            nobodyIsNamedWhereNoNamesBelong(data, second);
            noAddressSaysWhoItIsAbout(port);
            whatFallsDueIsDoneByItself(data, second);
            theClockMovesAYear(port, data);
            assertThat(second.out()).doesNotContain("ERROR");
            decisions = data.number("select count(*) from rulebook_decision");
            second.terminate().exitCode();
        }

        new GoesRound(folder).from(data, REACH, FIGURE_28);
        everyDecisionIsStillTheSame(data, decisions);

        try (OverbrugProcess third = start(alphen).ready()) {
            Visitor mentor = loggedIn(third.port().orElseThrow(), "mentor1");
            assertThat(mentor.get("/demo/klok").body()).contains("1 augustus 2020");
            moves(mentor, "JAAR", "1 augustus 2021");
            assertThat(third.out()).doesNotContain("Replaying");
            assertThat(data.number("select count(*) from intake_referral")).isEqualTo(332);
        }
    }

    /** No page moves the clock and nobody asks for it: the engine itself takes up a timer whose day has come. */
    private static void whatFallsDueIsDoneByItself(DataFolder data, OverbrugProcess overbrug) {
        List<String> timer = data.query("update act_ru_job set duedate_ = '2019-01-01' where id_ ="
                + " (select id_ from act_ru_job where handler_cfg_ = 'rewardsStop' limit 1) returning id_");
        assertThat(timer).hasSize(1);
        String left = "select count(*) from act_ru_job where id_ = '%s'".formatted(timer.get(0));
        overbrug.until(() -> data.number(left) == 0);
    }

    private static void everyDecisionIsStillTheSame(DataFolder data, int decisions) {
        try (OverbrugProcess check = start(List.of(data.option(), "--overbrug.check-decisions"))) {
            assertThat(check.exitCode()).isZero();
            assertThat(decisions).isGreaterThan(1000);
            assertThat(check.out()).contains("same: " + decisions + ",", "different: 0,", "possible: 0.");
            assertThat(check.err()).isEmpty();
        }
    }

    private static void everyPageSaysHowFarItIs(int port) throws Exception {
        HttpResponse<String> home = get(port, "/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<progress").contains("De demonstratie wordt klaargezet");
        assertThat(home.headers().firstValue("Refresh")).isPresent();
        assertThat(get(port, "/inloggen").statusCode()).isEqualTo(503);
        assertThat(get(port, "/inloggen").body()).contains("<progress");
        HttpResponse<String> api = get(port, REACH);
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Retry-After")).isPresent();
        assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(get(port, "/overbrug.css").statusCode()).isEqualTo(200);
        assertThat(get(port, "/actuator/health/liveness").body()).contains("\"UP\"");
        assertThat(get(port, "/actuator/health/readiness").body()).contains("OUT_OF_SERVICE");
    }

    private static void fidelityIsShownOfThreeMentorsTogether(int port) {
        assertThat(loggedIn(port, "manager").get("/monitor/interventietrouw").body())
                .contains("Team Noord (demo)")
                .doesNotContain("Hier zijn te weinig mentoren");
    }

    /** What was kept while facts came in is what making it anew would give. */
    private static void theMonitorHasWhatTheFactsSay(DataFolder data) {
        assertThat(data.number("select count(*) from monitor_touched")).isZero();
        assertThat(data.number("select count(*) from monitor_referral")).isEqualTo(332);
        List<String> models = data
                .query("select table_name from information_schema.tables where table_name like 'monitor\\_%\\_now'")
                .stream()
                .map(view -> view.replace("_now", ""))
                .toList();
        assertThat(models).hasSizeGreaterThan(2).contains("monitor_referral");
        for (String model : models) {
            assertThat(data.query(differences("table " + model, "table " + model + "_now")))
                    .as(model)
                    .containsExactly("0");
        }
        String counts = models.stream().map("""
                        select measure, part, span, date_trunc(span, day)::date, of, category, sum(n) from %s_cell
                         cross join lateral (values ('ALL', ''), ('TEAM', team), ('DISTRICT', district), ('REFERRER', referrer)) scope (part, of)
                         cross join (values ('MONTH'), ('YEAR')) spans (span)
                         where since = '-infinity' group by 1, 2, 3, 4, 5, 6
                        """::formatted).collect(Collectors.joining(" union all "));
        assertThat(data.query(differences("table monitor_count", counts))).containsExactly("0");
    }

    private static void fidelityIsWhatTheObservationsAddUpTo(DataFolder data) {
        assertThat(data.number("select count(*) from fidelity_touched")).isZero();
        assertThat(data.number("select count(*) from fidelity_sum")).isGreaterThan(100);
        for (String kept : List.of("fidelity_sum", "fidelity_mentors", "fidelity_minutes", "fidelity_team_minutes")) {
            assertThat(data.query(differences("table " + kept, "table " + kept + "_now")))
                    .as(kept)
                    .containsExactly("0");
        }
    }

    private static String differences(String kept, String anew) {
        return "select count(*) from ((" + kept + " except (" + anew + ")) union all ((" + anew + ") except " + kept
                + ")) different";
    }

    /** Process variables, the engine's other texts, the audit, and what was said on the console. */
    private static void nobodyIsNamedWhereNoNamesBelong(DataFolder data, OverbrugProcess overbrug) {
        String said = overbrug.out() + overbrug.err();
        String variables = String.join(
                "\n",
                data.query("select concat_ws(' ', name_, text_, text2_, long_, bytearray_id_) from act_ru_variable"));
        String engine = String.join(
                "\n",
                data.query("select concat_ws(' ', business_key_, tenant_id_) from act_ru_execution union all"
                        + " select concat_ws(' ', name_, description_, assignee_) from act_ru_task union all"
                        + " select concat_ws(' ', handler_cfg_, exception_msg_) from act_ru_job"));
        String audit = String.join("\n", data.query("select distinct what from people_audit"));
        assertThat(variables).isNotEmpty();
        assertThat(audit).isNotEmpty();
        assertThat(variables + engine + audit + said).doesNotContain("(verzonnen)", "Deelnemer 0", "Deelnemer 1");
        for (Act act : Cohort.invent().acts()) {
            if (act instanceof Act.Refer refer) {
                String born = refer.person().birthDate().toString();
                assertThat(variables).doesNotContain(born);
                assertThat(audit + said).doesNotContain(born);
            }
        }
    }

    private static void noAddressSaysWhoItIsAbout(int port) {
        Visitor mentor = loggedIn(port, "mentor1");
        for (String list : List.of("/werklijst", "/trajecten", "/aanmeldingen")) {
            String page = mentor.search(list, "Deelnemer 1").body();
            assertThat(page).contains("Deelnemer 1");
            assertThat(Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"")
                            .matcher(page)
                            .results())
                    .isNotEmpty()
                    .noneMatch(address -> address.group(1).contains("eelnemer"));
        }
    }

    private static void theClockMovesAYear(int port, DataFolder data) {
        Visitor mentor = loggedIn(port, "mentor1");
        assertThat(mentor.get("/demo/klok").body()).contains("1 augustus 2019");
        int tasks = data.number("select count(*) from act_ru_task");
        Set<String> before = toMeasure(port);
        moves(mentor, "HALF_JAAR", "1 februari 2020");
        Set<String> halfAYear = toMeasure(port);
        moves(mentor, "HALF_JAAR", "1 augustus 2020");
        Set<String> aYear = toMeasure(port);
        halfAYear.removeAll(before);
        aYear.removeAll(before);
        assertThat(halfAYear).hasSizeGreaterThan(1);
        assertThat(aYear).hasSizeGreaterThan(3).containsAll(halfAYear);
        assertThat(running()).containsAll(aYear);
        assertThat(data.number("select count(*) from act_ru_task")).isGreaterThan(tasks);
        assertThat(data.number("select count(*) from act_ru_job where duedate_ < '2020-08-01'"))
                .isZero();
    }

    private static void moves(Visitor mentor, String step, String to) {
        assertThat(mentor.post("/demo/klok", "/demo/klok", "stap", step).location())
                .isEqualTo("/demo/klok");
        assertThat(mentor.get("/demo/klok").body()).contains(to);
    }

    /** Whose measurement is on the worklist of one of the mentors. */
    private static Set<String> toMeasure(int port) {
        Set<String> names = new HashSet<>();
        for (String username : List.of("mentor1", "mentor2", "mentor4")) {
            String page = loggedIn(port, username)
                    .get("/werklijst?van=MINE&stap=measure")
                    .body()
                    .replaceAll("<[^>]*>", "");
            Pattern.compile("Meting doen: (Deelnemer \\d{3} \\(verzonnen\\))")
                    .matcher(page)
                    .results()
                    .forEach(task -> names.add(task.group(1)));
        }
        return names;
    }

    private static Set<String> running() {
        Map<Integer, String> running = new HashMap<>();
        for (Act act : Cohort.invent().acts()) {
            if (act instanceof Act.Start) {
                running.put(act.caseNo(), "Deelnemer %03d (verzonnen)".formatted(act.caseNo()));
            } else if (act instanceof Act.Outflow || act instanceof Act.EndEarly) {
                running.remove(act.caseNo());
            }
        }
        return Set.copyOf(running.values());
    }

    private static OverbrugProcess start(List<String> options) {
        return OverbrugProcess.start(options.toArray(String[]::new));
    }

    private static Visitor loggedIn(int port, String username) {
        Visitor visitor = Visitor.at(port);
        assertThat(visitor.logIn(username, "overbrug-demo").location()).isEqualTo("/");
        return visitor;
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("manager:overbrug-demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", path.startsWith("/api/") ? "Basic " + login : "none")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
