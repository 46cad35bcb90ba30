package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.people.Audit;
import nl.overbrug.questionnaire.OwnDevice;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
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
    private FullDossier dossiers;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private OwnDevice ownDevice;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Audit audit;

    private final Map<String, String> shown = new HashMap<>();
    private FullDossier.Made made;
    private String who;

    @AfterEach
    void no_draft_is_left() {
        drafts.clean();
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_accessible_in_both_languages_and_on_a_phone() {
        makeWhatIsShown();
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
        assertThat(page.navigate(path(pattern)).status()).as(pattern).isEqualTo(200);
        if (pattern.startsWith("/trajecten/{id}") || pattern.startsWith("/bonnen/")) {
            assertThat(reads()).as("who read it is kept: " + pattern).isGreaterThan(reads);
        }
        assertThat(page.locator("h1").count()).as("headings of " + pattern).isEqualTo(1);
        assertAccessible();
        narrow();
        assertNoSidewaysScroll();
        speak("en");
        open(path(pattern));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertNoSidewaysScroll();
        assertAccessible();
        wide();
    }

    private int reads() {
        return (int) audit.of(made.trajectory()).stream()
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

    private void makeWhatIsShown() {
        made = dossiers.made();
        var checked = referrals.checked(referrals.facts());
        shown.put("/aanmeldingen/{id}/feiten", "/aanmeldingen/" + referrals.received() + "/feiten");
        shown.put("/aanmeldingen/{id}", "/aanmeldingen/" + checked);
        shown.put("/aanmeldingen/{id}/besluit", "/aanmeldingen/" + checked + "/besluit");
        shown.put("/aanmeldingen/{id}/deelname", "/aanmeldingen/" + referrals.eligible() + "/deelname");
        var joins = referrals.discussed(ParticipationOutcome.JOINS, null);
        shown.put("/aanmeldingen/{id}/toestemming", "/aanmeldingen/" + joins + "/toestemming");
        shown.put(
                "/besluiten/{id}/waarom",
                "/besluiten/" + referrals.now(checked).check().decisionId() + "/waarom");
        shown.put("/bonnen/{id}/overhandigen", "/bonnen/" + made.voucher() + "/overhandigen");
        shown.put("/regels/{word}/{name}", "/regels/intake/target-group");
        shown.put("/regels/{word}/{name}/versies/{nummer}", "/regels/intake/target-group/versies/1");
        shown.put("/regels/{word}/{name}/versies/{nummer}/proberen", "/regels/intake/target-group/versies/1/proberen");
        shown.put(
                "/regels/{word}/{name}/versies/{nummer}/algoritmeregister",
                "/regels/intake/target-group/versies/1/algoritmeregister");
        shown.put("/regels/{word}/{name}/vergelijken", "/regels/intake/target-group/vergelijken");
        showDraft(drafts.now(drafts.begun("reward/tiers")));
        var submitted = drafts.begun("trajectory/norms");
        drafts.write(submitted, "voortgangsgesprek", "reden", "het zo rustiger is");
        shown.put(
                "/regels/wijzigingen/{id}",
                "/regels/wijzigingen/" + drafts.submitted(submitted).id());
        var team = trajectories.person("mentor1").teamId();
        shown.put("/beheer/teams/{id}", "/beheer/teams/" + team);
        shown.put(
                "/beheer/accounts/{id}",
                "/beheer/accounts/" + trajectories.person("mentor1").id());
        shown.put("/vragenlijst/{code}", "/vragenlijst/" + code());
        var action = made.plan().actions().get(0).id();
        shown.put("/trajecten/{id}/beloningen/toezeggen", dossier("/beloningen/toezeggen?actie=" + action));
    }

    private void showDraft(Draft draft) {
        var path = "/regels/concepten/" + draft.id();
        List.of("", "/bestand", "/gevolgen", "/verschillen", "/proberen", "/indienen", "/beoordelen")
                .forEach(page -> shown.put("/regels/concepten/{id}" + page, path + page));
        shown.put(
                "/regels/concepten/{id}/rijen/{key}",
                path + "/rijen/" + draft.content().rows().get(0).key());
        shown.put(
                "/regels/concepten/{id}/voorbeelden/{key}",
                path + "/voorbeelden/" + draft.content().cases().get(0).key());
    }

    private String code() {
        return trajectories
                .as("mentor1", () -> ownDevice.issue(made.trajectory(), "T1").value())
                .code();
    }

    private String dossier(String path) {
        return "/trajecten/" + made.trajectory() + path;
    }

    private String path(String pattern) {
        var path = shown.getOrDefault(pattern, pattern)
                .replace("/trajecten/{id}", dossier(""))
                .replace("{plan}", made.plan().id().toString())
                .replace("{review}", made.review().toString())
                .replace("{goalId}", made.goal().toString())
                .replace("{moment}", "T1")
                .replace("{code}", "T1")
                .replace("{slug}", pattern.contains("/metingen/") ? "pifs" : "schulden");
        assertThat(path).as("say what to show at " + pattern).doesNotContain("{");
        return path;
    }
}
