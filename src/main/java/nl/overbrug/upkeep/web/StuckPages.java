package nl.overbrug.upkeep.web;

import java.time.Duration;
import java.util.List;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.Notice;
import nl.overbrug.page.Texts;
import nl.overbrug.upkeep.Upkeep;
import nl.overbrug.workflow.StuckJob;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator's page for work that got stuck. */
@Controller
@RequestMapping("/beheer/vastgelopen")
class StuckPages {

    private static final int HOURS_IN_TWO_DAYS = 48;

    private final Upkeep upkeep;
    private final Texts texts;
    private final MovableClock clock;

    StuckPages(Upkeep upkeep, Texts texts, MovableClock clock) {
        this.upkeep = upkeep;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param age for how long it has been stuck, in words */
    record Line(StuckJob job, String age) {}

    @GetMapping
    String all(Model model) {
        List<Line> lines =
                upkeep.stuck().stream().map(job -> new Line(job, age(job))).toList();
        model.addAttribute("lines", lines);
        return "upkeep/stuck";
    }

    @PostMapping
    String retry(@RequestParam(required = false) String job, RedirectAttributes redirect) {
        int again = upkeep.retry(job);
        new Notice(again == 0 ? "upkeep.niets-vast" : "upkeep.opnieuw-geprobeerd", List.of(again)).on(redirect);
        return "redirect:/beheer/vastgelopen";
    }

    private String age(StuckJob job) {
        Duration age = Duration.between(job.since(), clock.instant());
        return age.toHours() < HOURS_IN_TWO_DAYS
                ? texts.of("upkeep.uren", age.toHours())
                : texts.of("upkeep.dagen", age.toDays());
    }
}
