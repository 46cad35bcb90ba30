package nl.overbrug;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a test run: the system's, or Playwright's own. */
final class TestBrowser {

    private static final List<String> OF_THE_SYSTEM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static Browser browser;
    private static String missing;

    private TestBrowser() {}

    /** Where there is none the test is skipped, but not where everything must be tested ({@code CI=true}). */
    static synchronized Browser get() {
        if (browser == null && missing == null) {
            start();
        }
        if (browser == null) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("no browser to test with: " + missing);
            }
            abort("no browser to test with: " + missing);
        }
        return browser;
    }

    private static void start() {
        try {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
            ofTheSystem().ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            missing = e.getMessage();
        }
    }

    private static Optional<Path> ofTheSystem() {
        var named = Optional.ofNullable(System.getenv("OVERBRUG_BROWSER")).stream();
        return Stream.concat(named, OF_THE_SYSTEM.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
