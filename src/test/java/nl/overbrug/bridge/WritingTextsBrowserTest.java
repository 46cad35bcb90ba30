package nl.overbrug.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A policy officer words a step of the Bridge otherwise, and a participant reads it. */
class WritingTextsBrowserTest extends BrowserTest {

    private static final String NEW =
            "Ik heb schulden. Ik weet niet aan wie ik allemaal iets moet betalen, en ook niet hoeveel het samen is.";

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void the_texts_are_the_shipped_ones() {
        drafts.clean();
    }

    @Test
    void a_text_is_written_checked_approved_and_read() {
        logIn("beleid1");
        assertGood("/regels/bridge/texts", "teksten");
        UUID draft = drafts.begun("bridge/texts");
        String path = "/regels/concepten/" + draft;
        open(path + "/rijen/" + drafts.row(draft, "schulden-1").key());
        page.locator("#cel\\.tekst").fill(NEW.repeat(2));
        page.getByText("Bewaren").first().click();
        assertThat(page.locator("main").textContent()).contains("Gebruik hooguit 200 tekens");
        assertGoodAsItIs("tekst-te-lang");
        page.locator("#cel\\.tekst").fill(NEW);
        page.locator("#cel\\.tekst-en").fill("");
        page.getByText("Bewaren").first().click();
        assertThat(page.locator("main").textContent()).contains("Klaar om in te dienen");
        assertGood(path, "teksten-concept");

        drafts.published(draft, clock.today(), false);
        UUID trajectory = people.started();
        page.getByText("Uitloggen").click();
        logIn("mentor1");
        assertGood("/trajecten/" + trajectory + "/brug/nu/schulden", "brug-nieuwe-tekst");
        speak("en");
        open("/trajecten/" + trajectory + "/brug/nu/schulden");
        assertThat(page.locator("label[lang=nl]").textContent()).isEqualTo(NEW);
    }
}
