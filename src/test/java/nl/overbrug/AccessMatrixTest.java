package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address with every role, on what is the own team's and on what is another's. A new address must be given a place here. */
@OverbrugTest
class AccessMatrixTest {

    private static final List<String> EVERYBODY =
            List.of("mentor1", "mentor2", "mentor3", "beleid1", "manager", "beheer");
    private static final List<String> TEAM = List.of("mentor1", "mentor2");
    private static final List<String> MENTORS = List.of("mentor1", "mentor2", "mentor3");

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
        may.put("/regels", List.of("mentor1", "mentor2", "mentor3", "beleid1", "manager"));
        may.put("/api/v1/regels", List.of("mentor1", "mentor2", "mentor3", "beleid1", "manager"));
        may.put("/werkinstructie/gelezen", MENTORS);
        may.put("/werkinstructie", List.of("mentor1", "mentor2", "mentor3", "beleid1", "manager"));
        may.put("/monitor", List.of("mentor1", "mentor2", "mentor3", "beleid1", "manager"));
        may.put("/api/v1/bereik", List.of("mentor1", "mentor2", "mentor3", "beleid1", "manager"));
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
            "/proef"); // the last are pages of tests

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Environment environment;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture trajectories;

    @Test
    void nobody_opens_or_changes_what_is_not_theirs() {
        Map<String, Visitor> visitors = new HashMap<>();
        EVERYBODY.forEach(name -> visitors.put(name, Visitor.loggedIn(environment, name)));
        UUID referral = referrals.received();
        UUID trajectory = trajectories.started();
        List<String> wrong = new ArrayList<>();
        for (Address address : addresses()) {
            String path = address.path(referral, trajectory);
            for (String who : EVERYBODY) {
                boolean may = address.mayOpen().contains(who);
                int status = visit(visitors.get(who), address.method(), path);
                if (may && status == 403 && address.method() == RequestMethod.GET
                        || status >= 500
                        || !may && status < 400) {
                    wrong.add(who + " " + address.method() + " " + address.pattern() + " → " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void who_is_not_logged_in_is_led_to_the_log_in_page() {
        Visitor stranger = Visitor.of(environment);
        for (Address address : addresses()) {
            if (address.method() == RequestMethod.GET) {
                Visitor.Answer answer = stranger.get(address.path(UUID.randomUUID(), UUID.randomUUID()));
                assertThat(answer.status() == 401 || answer.location().startsWith("/inloggen"))
                        .as("%s for a stranger: %s %s", address.pattern(), answer.status(), answer.location())
                        .isTrue();
            }
        }
    }

    private static int visit(Visitor visitor, RequestMethod method, String path) {
        return method == RequestMethod.GET
                ? visitor.get(path).status()
                : visitor.post("/mijn/wachtwoord", path, "version", "1").status();
    }

    private List<Address> addresses() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> patterns(info).stream()
                        .flatMap(pattern -> methods(info).stream().map(method -> new Address(method, pattern))))
                .filter(address -> !address.isPublic())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
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

    private record Address(RequestMethod method, String pattern) {

        boolean isPublic() {
            return PUBLIC.stream()
                    .anyMatch(open -> pattern.equals(open) || !open.equals("/") && pattern.startsWith(open + "/"));
        }

        List<String> mayOpen() {
            return MAY_OPEN.entrySet().stream()
                    .filter(entry -> pattern.equals(entry.getKey()) || pattern.startsWith(entry.getKey() + "/"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("say who may open " + pattern));
        }

        String path(UUID referral, UUID trajectory) {
            String id = (pattern.startsWith("/aanmeldingen") ? referral : trajectory).toString();
            return pattern.replace("{id}", id)
                    .replaceAll("\\{[a-zA-Z]+:([a-z]+)[^}]*}", "$1")
                    .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        }
    }
}
