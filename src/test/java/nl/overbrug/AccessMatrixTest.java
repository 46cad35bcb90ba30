package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.input.PostedField;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address with every role, on what is the own team's and on what is another's. A new address must be given a place here. */
@OverbrugTest
class AccessMatrixTest {

    private static final List<String> EVERYBODY =
            List.of("mentor1", "mentor2", "mentor3", "teamleider", "beleid1", "manager", "beheer");
    private static final List<String> TEAM = List.of("mentor1", "mentor2");
    private static final List<String> MENTORS = List.of("mentor1", "mentor2", "mentor3");

    /** What only the mentor may change who holds it; a colleague of the team is told who that is. */
    private static final List<String> OWN_CASELOAD = List.of("/trajecten/{id}", "/bonnen/{id}", "/aanmeldingen/{id}");

    /** What only its mentor fills in: a colleague is led to the page that shows it. */
    private static final Set<String> ONLY_A_COLLEAGUE = Set.of(
            "GET /trajecten/{id}/brug/doelen/{goalId}",
            "GET /trajecten/{id}/brug/meting/{code}/{slug}",
            "GET /trajecten/{id}/brug/nu/{slug}",
            "GET /trajecten/{id}/brug/prioriteiten",
            "GET /trajecten/{id}/brug/samenhang",
            "GET /trajecten/{id}/brug/wens/{slug}",
            "POST /trajecten/{id}/overdragen",
            "POST /trajecten/{id}/terugkeer");

    /** What becomes of a form of one's own; the tests of forms say it. */
    private static final String DEPENDS = "";

    private static final Map<String, String> AS_DESIGNED = asDesigned();

    private static Map<String, String> asDesigned() {
        Map<String, String> answers = new HashMap<>();
        ONLY_A_COLLEAGUE.forEach(deed -> answers.put(deed, "302"));
        answers.put("POST /trajecten/{id}/overdragen", "403"); // may take it over, not give it to a third
        answers.put("POST /trajecten/{id}/toestemming", DEPENDS); // any mentor of the team: taking back must be easy
        answers.put("POST /trajecten/{id}/terugkeer", "200"); // any mentor of the team may; this one runs still
        answers.put("GET /trajecten/{id}/brug/nu", "302"); // leads to the pillar to begin with
        answers.put("GET /trajecten/{id}/brug/wens", "302");
        answers.put("GET /api/v1/openapi.json.yaml", "406"); // for programs that ask for YAML
        answers.put("GET /regels/versies/{id}/intrekken", "404"); // this version holds already
        for (String file : List.of(".xlsx", "/{figuur}.xlsx", "/{figuur}.csv")) {
            // There are figures of a team of three mentors or more.
            answers.put("GET /monitor/interventietrouw/eigen-team/tabellen" + file, DEPENDS);
            answers.put("GET /monitor/interventietrouw/teams/{team}/tabellen" + file, DEPENDS);
        }
        return answers;
    }

    /** Who has no participants has no figures of them to take along. */
    private static final Set<String> MAY_HAVE_NO_CASELOAD = Set.of("mentor2", "mentor3");

    private static final List<String> OF_A_CASELOAD =
            List.of("/monitor/{pagina:", "/mijn/spiegel/tabellen", "/mijn/spiegel/stappen");

    private static final String OF_A_COLLEAGUE = "Een collega werkt hier nu aan";
    private static final String COLLEAGUE = " (of a colleague)";

    /** Who may open what begins so; the first that fits holds. */
    static final Map<String, List<String>> MAY_OPEN = mayOpen();

    private static Map<String, List<String>> mayOpen() {
        Map<String, List<String>> may = new java.util.LinkedHashMap<>();
        may.put("/aanmeldingen/{id}", TEAM);
        may.put("/aanmeldingen", MENTORS);
        may.put("/trajecten/{id}", TEAM);
        may.put("/trajecten", MENTORS);
        may.put("/werklijst", MENTORS);
        may.put("/bonnen/{id}", TEAM);
        may.put("/besluiten/{id}", TEAM);
        may.put("/regels/concepten", List.of("beleid1"));
        may.put("/regels/versies", List.of("beleid1"));
        may.put("/regels/wijzigingen", MENTORS);
        may.put("/regels", List.of("mentor1", "mentor2", "mentor3", "teamleider", "beleid1", "manager"));
        may.put("/api/v1/regels", List.of("mentor1", "mentor2", "mentor3", "teamleider", "beleid1", "manager"));
        may.put("/werkinstructie/gelezen", MENTORS);
        may.put("/werkinstructie", List.of("mentor1", "mentor2", "mentor3", "beleid1", "manager"));
        may.put("/mijn/spiegel", MENTORS);
        may.put("/monitor/interventietrouw/teams", List.of("manager"));
        may.put("/monitor/interventietrouw/eigen-team", List.of("teamleider"));
        may.put("/monitor/interventietrouw", List.of("manager", "beleid1"));
        may.put("/api/v1/interventietrouw", List.of("manager", "beleid1"));
        may.put("/monitor/bereik/bevolking", List.of("manager"));
        may.put("/monitor", List.of("mentor1", "mentor2", "mentor3", "teamleider", "beleid1", "manager"));
        may.put("/api/v1/bereik", List.of("mentor1", "mentor2", "mentor3", "teamleider", "beleid1", "manager"));
        may.put("/api/v1/voortgang", List.of("mentor1", "mentor2", "mentor3", "teamleider", "beleid1", "manager"));
        may.put("/api/v1/import", List.of("beheer"));
        may.put("/api/v1/openapi.json.yaml", EVERYBODY);
        may.put("/invoering", List.of("manager", "beheer"));
        may.put("/beheer", List.of("beheer"));
        may.put("/mijn", EVERYBODY);
        may.put("/demo", EVERYBODY);
        return may;
    }

    /** Open to whoever comes by, logged in or not. */
    private static final Set<String> PUBLIC = Set.of(
            "/inloggen",
            "/uitloggen",
            "/taal",
            "/error",
            "/",
            "/vragenlijst",
            "/actuator",
            "/api/v1/openapi.json",
            "/proef"); // the last are pages of tests

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Environment environment;

    @Autowired
    private RealAddresses real;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private StoredRows rows;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void no_draft_is_left() {
        drafts.clean();
    }

    @Test
    void everybody_opens_what_is_theirs_and_nobody_changes_what_is_not() {
        RealAddresses.Made made = real.make();

        assertThat(EVERYBODY.parallelStream().flatMap(who -> wrong(who, made))).isEmpty();
    }

    private Stream<String> wrong(String who, RealAddresses.Made made) {
        Visitor visitor = Visitor.loggedIn(environment, who);
        String token = visitor.tokenOn("/mijn/wachtwoord");
        List<String> wrong = new ArrayList<>();
        for (Address address : addresses()) {
            String expected = address.answer(who);
            String answer = expected.equals(DEPENDS) ? DEPENDS : visit(visitor, token, address, made);
            if (!answer.equals(expected)) {
                wrong.add(who + " " + address.deed() + " → " + answer + ", not " + expected);
            }
        }
        return wrong.stream();
    }

    @Test
    void who_is_not_logged_in_is_led_to_the_log_in_page_and_changes_nothing() {
        RealAddresses.Made made = real.make();
        Visitor stranger = Visitor.of(environment);
        String token = stranger.tokenOn("/inloggen");
        Map<String, String> before = rows.now();

        for (Address address : addresses()) {
            for (String sent : List.of(token, "")) {
                Visitor.Answer answer = send(stranger, sent, address, made);
                boolean refused = answer.status() == 401 || sent.isEmpty() && answer.status() == 403;
                assertThat(refused || answer.location().startsWith("/inloggen"))
                        .as("%s for a stranger: %s %s", address.deed(), answer.status(), answer.location())
                        .isTrue();
            }
        }

        assertThat(rows.now()).isEqualTo(before);
    }

    private String visit(Visitor visitor, String token, Address address, RealAddresses.Made made) {
        Visitor.Answer answer = send(visitor, token, address, made);
        return answer.status() + (answer.body().contains(OF_A_COLLEAGUE) ? COLLEAGUE : "");
    }

    private Visitor.Answer send(Visitor visitor, String token, Address address, RealAddresses.Made made) {
        String path = made.of(address.pattern());
        if (!address.isPost()) {
            return visitor.get(path);
        }
        Map<String, String> known = Map.of(
                "version",
                String.valueOf(real.version(path)),
                "bon",
                made.dossier().voucher().toString(),
                "answer",
                "3",
                "helpQuestionsUnknown",
                "false");
        String[] filled = PostedField.filled(PostedField.of(address.handler()), clock.today(), known);
        return visitor.postBare(
                path,
                Stream.concat(Stream.of("_csrf", token), Stream.of(filled)).toArray(String[]::new));
    }

    private List<Address> addresses() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(each -> patterns(each.getKey()).stream()
                        .flatMap(pattern -> methods(each.getKey()).stream()
                                .map(method -> new Address(method, pattern, each.getValue()))))
                .filter(address -> !address.isPublic())
                .sorted(Comparator.comparing(Address::pattern).thenComparing(Address::method))
                .toList();
    }

    private static Set<String> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition().getPatternValues();
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Set.of(RequestMethod.GET)
                : methods.stream()
                        .filter(method -> method == RequestMethod.GET || method == RequestMethod.POST)
                        .collect(Collectors.toSet());
    }

    private record Address(RequestMethod method, String pattern, HandlerMethod handler) {

        boolean isPublic() {
            return PUBLIC.stream()
                    .anyMatch(open -> pattern.equals(open) || !open.equals("/") && pattern.startsWith(open + "/"));
        }

        /** The status that somebody gets. */
        String answer(String who) {
            if (!mayOpen().contains(who)) {
                return "403";
            }
            String mine = AS_DESIGNED.get(deed());
            if (mine != null) {
                return who.equals("mentor1") && ONLY_A_COLLEAGUE.contains(deed()) ? mayChange() : mine;
            }
            if (OF_A_CASELOAD.stream().anyMatch(pattern::startsWith) && MAY_HAVE_NO_CASELOAD.contains(who)) {
                return DEPENDS;
            }
            return who.equals("mentor2") && OWN_CASELOAD.stream().anyMatch(pattern::startsWith) && isPost()
                    ? "403" + COLLEAGUE
                    : mayChange();
        }

        private String mayChange() {
            return isPost() ? DEPENDS : "200";
        }

        private boolean isPost() {
            return method == RequestMethod.POST;
        }

        String deed() {
            return method + " " + pattern;
        }

        List<String> mayOpen() {
            return MAY_OPEN.entrySet().stream()
                    .filter(entry -> pattern.equals(entry.getKey()) || pattern.startsWith(entry.getKey() + "/"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("say who may open " + pattern));
        }
    }
}
