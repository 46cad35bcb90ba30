package nl.overbrug;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the README again, from the packaged program with the replayed demo: {@code mvn verify -Ppictures}. */
class ReadmePictures {

    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final Path PROCESS = Path.of("processes", "trajectory.bpmn");
    static final Path PICTURED = PICTURES.resolve("process.sha256");
    private static final String VIEWER = "META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

    @Test
    void the_pages_of_the_demo() throws IOException {
        Files.createDirectories(PICTURES);
        Path data = Files.createTempDirectory(Path.of("target"), "pictures-");
        try (OverbrugProcess demo = OverbrugProcess.start(
                        "--overbrug.data-dir=" + data, "--overbrug.replay=alphen", "--server.address=localhost")
                .ready()) {
            String base = "http://localhost:" + demo.port().orElseThrow();
            Page page = window(1280, 900);
            logIn(page, base, "mentor1");
            picture(page, "worklist");
            page.navigate(base + "/trajecten");
            page.locator("table a").nth(1).click();
            page.navigate(page.url() + "/brug");
            picture(page, "bridge");
            page.context().clearCookies();
            logIn(page, base, "manager");
            page.locator("#stroom").evaluate("heading => heading.scrollIntoView({ behavior: 'instant' })");
            picture(page, "reach");
        }
    }

    @Test
    void the_trajectory_process() throws IOException {
        Files.createDirectories(PICTURES);
        try (Page page = window(2000, 900);
                InputStream viewer = getClass().getClassLoader().getResourceAsStream(VIEWER)) {
            page.setContent("<div id='canvas' style='width:1960px;height:860px'></div>");
            page.evaluate(new String(viewer.readAllBytes(), StandardCharsets.UTF_8));
            page.evaluate("""
                    async xml => {
                      const viewer = new BpmnJS({ container: '#canvas' });
                      await viewer.importXML(xml);
                      viewer.get('canvas').zoom('fit-viewport');
                    }
                    """, Files.readString(PROCESS));
            picture(page, "process");
            Files.writeString(PICTURED, checksum());
        }
    }

    /** Of the process as it is now, in the way of {@code sha256sum}; the picture is of the process with the sum that stands beside it. */
    static String checksum() throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(Files.readString(PROCESS).replace("\r", "").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum) + "  " + PROCESS.toString().replace('\\', '/') + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void logIn(Page page, String base, String account) {
        page.navigate(base + "/inloggen");
        page.locator("#gebruikersnaam").fill(account);
        page.locator("#wachtwoord").fill("overbrug-demo");
        page.locator("main form button").first().click();
    }

    private static Page window(int width, int height) {
        return TestBrowser.get()
                .newContext(new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(width, height))
                .newPage();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
