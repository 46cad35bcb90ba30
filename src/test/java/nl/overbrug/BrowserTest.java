package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * A test in a real browser, each with a window of its own. Anything that the browser complains of (a script that fails, something that the
 * content security policy refuses, a file that is not there) fails the test. Pictures land in {@code target/screenshots}, but not with
 * {@code CI=true}, where nobody looks at them.
 */
@OverbrugTest
public abstract class BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final boolean IS_LOOKED_AT = !"true".equals(System.getenv("CI"));
    private static final int DESK = 1280;
    /** CSS pixels: a small phone, and a desk at 400% zoom. */
    private static final int PHONE = 320;

    private static final String STICKING_OUT = """
            [...document.querySelectorAll('main *, header *, footer *')]
              .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth)
              .map(part => part.tagName.toLowerCase() + '.' + (part.getAttribute('class') || '')).slice(0, 5)
            """;

    /** One line each: the rule, what it asks, and where the page breaks it. */
    private static final String VIOLATIONS = """
            colours => axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: colours } } }).then(found => found.violations.map(rule =>
              rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' ')))
            """;

    /** The window. */
    protected Page page;

    private final List<String> complaints = new ArrayList<>();
    /** Axe and the camera add styles of their own to the page. */
    private boolean isExamined;

    private BrowserContext context;
    private String base;

    @Autowired
    private Environment environment;

    @BeforeEach
    void openWindow() {
        base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        context = TestBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        listen();
        wide();
    }

    private void listen() {
        page.onPageError(complaints::add);
        page.onConsoleMessage(said -> {
            var isOurs = !said.text().startsWith("Failed to load resource"); // those are told below, with their address
            if (said.type().equals("error") && isOurs && !isExamined) {
                complaints.add(said.text());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
    }

    @AfterEach
    void closeWindow() {
        if (context != null) {
            context.close();
            assertThat(complaints).as("complaints of the browser").isEmpty();
        }
    }

    /** @param username of the demo */
    protected void logIn(String username) {
        page.navigate("/inloggen");
        page.locator("#gebruikersnaam").fill(username);
        page.locator("#wachtwoord").fill("overbrug-demo");
        page.locator("form button.utrecht-button--submit").click();
        assertThat(page.url()).as("page after logging in").doesNotContain("/inloggen");
    }

    protected void open(String path) {
        page.navigate(path);
    }

    /** @param code {@code nl} or {@code en}, from the next page on */
    protected void speak(String code) {
        context.addCookies(List.of(new Cookie("taal", code).setUrl(base)));
    }

    protected void wide() {
        page.setViewportSize(DESK, 900);
    }

    protected void narrow() {
        page.setViewportSize(PHONE, 640);
    }

    /** By all rules of axe, those of good practice included. Run in the page itself: its builder opens a second page each time. */
    protected void assertAccessible() {
        assertAccessible(true);
    }

    /** The same page in another language or on a phone: its colours were looked at, which is most of the work. */
    protected void assertAccessibleAgain() {
        assertAccessible(false);
    }

    private void assertAccessible(boolean isByColours) {
        isExamined = true;
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = (List<?>) page.evaluate(VIOLATIONS, isByColours);
        isExamined = false;
        assertThat(found).as("accessibility of " + page.url()).isEmpty();
    }

    /** Names what sticks out, unless it scrolls by itself. */
    protected void assertNoSidewaysScroll() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels to scroll sideways on %s because of %s", page.url(), page.evaluate(STICKING_OUT))
                .isEqualTo(0);
    }

    /** Looks for a name in a list, which from then on keeps to it. */
    protected void search(String list, String name) {
        open(list);
        page.locator("#naam").fill(name);
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".sought")).containsText(name);
        assertThat(page.url()).as("where the name is not").doesNotContain(name);
    }

    /** The whole page as it is now, as {@code target/screenshots/<name>.png}. */
    protected void picture(String name) {
        if (IS_LOOKED_AT) {
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    /** As it comes out of a printer, as {@code target/screenshots/<name>.pdf}; answers on how many sheets. */
    protected int print(String name) {
        byte[] paper = page.pdf(
                new PdfOptions().setPath(PICTURES.resolve(name + ".pdf")).setPreferCSSPageSize(true));
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** What every page must be: accessible in both languages and on a phone; leaves pictures of it, and stays on it in Dutch. */
    protected void assertGood(String path, String name) {
        speak("en");
        open(path);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertAccessibleAgain();
        picture(name + "-en");
        speak("nl");
        open(path);
        assertGoodAsItIs(name);
    }

    /** The same for a page as it stands, for instance after a form was refused. */
    protected void assertGoodAsItIs(String name) {
        assertAccessible();
        picture(name);
        narrow();
        assertNoSidewaysScroll();
        assertAccessibleAgain();
        picture(name + "-phone");
        wide();
    }
}
