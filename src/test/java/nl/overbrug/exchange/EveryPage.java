package nl.overbrug.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.monitor.KeptRows;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.pattern.PathPattern;

/** Opens every page to which a link leads from a dossier, from the lists and from the monitor, in the transaction of the test. */
final class EveryPage {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DISTRICT = Pattern.compile("<option value=\"(DISTRICT:[^\"]*)\"");
    private static final List<String> OF_DOSSIERS = List.of("/trajecten/", "/aanmeldingen/", "/bonnen/", "/besluiten/");
    private static final List<String> MONITOR =
            List.of("/monitor/bereik", "/monitor/voortgang", "/api/v1/bereik", "/api/v1/voortgang");

    private final MockMvc pages;
    private final RequestMappingHandlerMapping mappings;
    private final TrajectoryFixture people;
    private final Set<String> opened = new LinkedHashSet<>();
    private final Set<String> showing = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final String odd;

    /** @param odd a word that was put everywhere, beside signs */
    EveryPage(WebApplicationContext application, TrajectoryFixture people, String odd) {
        this.odd = odd;
        this.pages = MockMvcBuilders.webAppContextSetup(application).build();
        this.mappings = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        this.people = people;
        // Else the mirror may say that it still counts what other tests left.
        application.getBeansOfType(KeptRows.class).values().forEach(KeptRows::foldAll);
    }

    /** What went wrong, by page. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Pages on which the odd word can be read. */
    Set<String> showing() {
        return Set.copyOf(showing);
    }

    /** Pages of a trajectory or a referral that were not opened. */
    Set<String> unseen() {
        Set<PathContainer> paths = opened.stream()
                .map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
                .collect(Collectors.toSet());
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> patterns(info))
                .filter(pattern -> OF_DOSSIERS.stream()
                        .anyMatch(start -> pattern.getPatternString().startsWith(start + "{id}")))
                .filter(pattern -> paths.stream().noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .collect(Collectors.toSet());
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition().getPatterns().stream();
    }

    /**
     * @param trajectories with an action of each, for the page that is only linked to as long as no voucher goes with it
     * @param others pages of other dossiers
     */
    void asMentor(Map<String, String> trajectories, Collection<String> others) {
        List<String> from = Stream.of(
                        Stream.of("/trajecten", "/aanmeldingen", "/werklijst", "/mijn/spiegel"),
                        trajectories.entrySet().stream()
                                .flatMap(each -> Stream.of(
                                                "",
                                                "/terugkeer",
                                                "/uitstroom",
                                                "/beloningen/toezeggen?actie=" + each.getValue())
                                        .map(page -> "/trajecten/" + each.getKey() + page)),
                        others.stream(),
                        MONITOR.stream())
                .flatMap(paths -> paths)
                .toList();
        Set<String> dossiers = from.stream().flatMap(EveryPage::keys).collect(Collectors.toSet());
        people.as("mentor1", () -> follow(from, dossiers));
    }

    private static Stream<String> keys(String path) {
        return KEY.matcher(path).results().map(MatchResult::group);
    }

    /** The monitor, of everybody and of the district that is called by the odd word. */
    void asManager() {
        people.as("manager", () -> {
            List<String> districts = MONITOR.stream()
                    .flatMap(path -> DISTRICT.matcher(open(path))
                            .results()
                            .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                            .filter(district -> district.contains(odd))
                            .map(district -> path + "?deel=" + URLEncoder.encode(district, UTF_8)))
                    .toList();
            assertThat(districts).isNotEmpty();
            return districts.stream().map(this::open).toList();
        });
    }

    private Set<String> follow(List<String> from, Set<String> dossiers) {
        Deque<String> todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            String path = todo.pop();
            if (opened.add(path)) {
                LINK.matcher(open(path))
                        .results()
                        .map((MatchResult found) -> HtmlUtils.htmlUnescape(found.group(1)))
                        .filter(link -> keys(link).anyMatch(dossiers::contains)
                                || link.startsWith("/bonnen/")
                                || link.startsWith("/besluiten/"))
                        .forEach(todo::add);
            }
        }
        return opened;
    }

    /** The page, empty when there is none. */
    private String open(String path) {
        try {
            MockHttpServletResponse answer =
                    pages.perform(get(URI.create(path))).andReturn().getResponse();
            String location = answer.getRedirectedUrl();
            if (answer.getStatus() == 302 && location != null && !location.startsWith("/inloggen")) {
                return open(location);
            }
            String body = answer.getContentAsString(UTF_8);
            if (answer.getStatus() != 200) {
                wrong.add(path + ": " + answer.getStatus());
            } else if (isPage(answer)
                    && Stream.of("<b>'", "??", "\tat ", "Exception").anyMatch(body::contains)) {
                wrong.add(path + ": shows what is not for people");
            }
            if (isPage(answer) && body.contains(odd)) {
                showing.add(path);
            }
            return isPage(answer) ? body : "";
        } catch (ServletException | IllegalArgumentException e) {
            wrong.add(path + ": " + e);
            return "";
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPage(MockHttpServletResponse answer) {
        return answer.getContentType() != null && answer.getContentType().startsWith("text/html");
    }
}
