package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overbrug.people.Audit;
import nl.overbrug.ruledraft.DraftFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Opens every page that the product has, by its addresses, with what is needed for it: accessible in both languages, usable on a phone and at
 * 400% zoom. A new address must be given something to show here, unless it is no page.
 */
class EveryPageBrowserTest extends BrowserTest {

    /** Is there only for a version that does not hold yet; RuleEditingBrowserTest looks at it. */
    private static final String LATER_VERSION = "/regels/versies/";

    private static final List<String> NO_PAGE =
            List.of("/api/", "/actuator", "/error", "/taal", "/proef", "/uitloggen", LATER_VERSION);

    private static final String DOWNLOAD = ".*\\.(xlsx|csv|dmn|json)";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private RealAddresses addresses;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Audit audit;

    private RealAddresses.Made made;
    private String who;

    @AfterEach
    void no_draft_is_left() {
        drafts.clean();
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_accessible_in_both_languages_and_on_a_phone() {
        made = addresses.make();
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(patterns -> patterns.getPatternValues().stream())
                .filter(pattern -> NO_PAGE.stream().noneMatch(pattern::startsWith))
                .filter(pattern -> !pattern.matches(DOWNLOAD))
                .sorted(Comparator.comparing(EveryPageBrowserTest::opener).thenComparing(pattern -> pattern))
                .map(pattern -> DynamicTest.dynamicTest(pattern, () -> visit(pattern)));
    }

    private void visit(String pattern) {
        if (!opener(pattern).equals(who)) {
            page.context().clearCookies();
            who = opener(pattern);
            logIn(who);
        }
        speak("nl");
        int reads = reads();
        assertThat(page.navigate(made.of(pattern)).status()).as(pattern).isEqualTo(200);
        if (pattern.startsWith("/trajecten/{id}") || pattern.startsWith("/bonnen/")) {
            assertThat(reads()).as("who read it is kept: " + pattern).isGreaterThan(reads);
        }
        assertThat(page.locator("h1").count()).as("headings of " + pattern).isEqualTo(1);
        assertAccessible();
        narrow();
        assertNoSidewaysScroll();
        speak("en");
        open(made.of(pattern));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertNoSidewaysScroll();
        assertAccessibleAgain();
        wide();
    }

    private int reads() {
        return (int) audit.of(made.dossier().trajectory()).stream()
                .filter(entry -> !entry.change())
                .count();
    }

    private static String opener(String pattern) {
        return AccessMatrixTest.MAY_OPEN.entrySet().stream()
                .filter(entry -> pattern.equals(entry.getKey()) || pattern.startsWith(entry.getKey() + "/"))
                .map(entry -> entry.getValue().get(0))
                .findFirst()
                .orElse("mentor1");
    }
}
