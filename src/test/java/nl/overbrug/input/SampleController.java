package nl.overbrug.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.people.Audit;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page with one of everything, for the tests of what all pages share. */
@Controller
class SampleController {

    static final String PAGE = "/proef";

    /** What was saved, in order. */
    final List<SampleForm> saved = new CopyOnWriteArrayList<>();

    /** What somebody else saved; null means that nobody saved anything. */
    volatile SampleForm stored;

    volatile Audit.Change by;

    /** Whether saving fails, as when the database is gone. */
    volatile boolean failing;

    volatile CountDownLatch arrived = new CountDownLatch(0);
    volatile CountDownLatch mayGoOn = new CountDownLatch(0);

    enum Colour {
        GREEN,
        BLUE
    }

    record SampleForm(
            String naam,
            String toelichting,
            LocalDate dag,
            Integer aantal,
            BigDecimal bedrag,
            Colour kleur,
            Set<Pillar> pijlers,
            Boolean eenmalig,
            YesNoUnknown bekend,
            UUID mentor,
            boolean akkoord,
            List<Step> stappen,
            int version) {}

    record Step(String wat) {}

    /** The next form that is saved says that it has come so far, and stays there until {@code mayGoOn} is counted down. */
    void holdTheNext() {
        arrived = new CountDownLatch(1);
        mayGoOn = new CountDownLatch(1);
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("colours", EnumSet.allOf(Colour.class));
        model.addAttribute("pillars", Pillar.values());
        model.addAttribute("mentors", Map.of("8a4a8e9a-2f1c-4a5c-9d55-0f6c1f6f3a11", "Mentor Een"));
    }

    @GetMapping(PAGE)
    String show(Model model) {
        if (stored != null) {
            model.addAttribute("form", stored);
            return "proef/formulier";
        }
        var steps = List.of(new Step("Brief zoeken"), new Step(null));
        model.addAttribute(
                "form", new SampleForm(null, null, null, null, null, null, null, null, null, null, false, steps, 7));
        return "proef/formulier";
    }

    @PostMapping(PAGE)
    String save(@ModelAttribute("form") SampleForm form, BindingResult result, Model model, RedirectAttributes redirect)
            throws InterruptedException {
        if (InputProblems.show(judge(form), result)) {
            if (stored != null) {
                model.addAttribute("stored", stored).addAttribute("storedBy", by);
            }
            return "proef/formulier";
        }
        if (failing) {
            throw new IllegalStateException("secret of the inside");
        }
        arrived.countDown();
        mayGoOn.await();
        saved.add(form);
        redirect.addFlashAttribute("melding", "proef.opgeslagen")
                .addFlashAttribute("meldingArgs", List.of(saved.size()));
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE + "/stukken")
    String pieces() {
        return "proef/stukken";
    }

    @GetMapping(PAGE + "/kapot")
    String broken() {
        throw new IllegalStateException("secret of the inside");
    }

    @GetMapping(PAGE + "/half")
    String brokenTemplate() {
        return "proef/half";
    }

    @GetMapping(PAGE + "/tegelijk")
    String stale() {
        throw new OptimisticLockingFailureException("row changed");
    }

    private Result<SampleForm> judge(SampleForm form) {
        var problems = new ArrayList<Problem>();
        if (form.naam() == null) {
            problems.add(Problem.missing("naam"));
        }
        if (form.aantal() != null && form.aantal() > 10) {
            problems.add(Problem.of("aantal", "probleem.te-hoog", 10));
        }
        if (form.version() == 0 || stored != null && stored.version() != form.version()) {
            problems.add(Problem.stale());
        }
        return problems.isEmpty() ? Result.done(form) : Result.refused(problems);
    }
}
