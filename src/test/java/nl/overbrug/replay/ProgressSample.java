package nl.overbrug.replay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page of a replay that runs, while none does. */
@Controller
@Profile("demo")
class ProgressSample {

    private final ProgressPage page;

    ProgressSample(ProgressPage page) {
        this.page = page;
    }

    @GetMapping("/proef/voortgang")
    void show(@RequestParam boolean mislukt, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.write(new ReplayState.Stand(false, mislukt, 12, 100, LocalDate.of(2018, 3, 3)), request, response);
    }
}
