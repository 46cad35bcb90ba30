package nl.overbrug.monitor;

import java.util.Optional;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Reads of whom figures are asked for, the same for every page and program that asks. */
@Component
public class ScopeQuestion {

    private final Parts parts;
    private final MovableClock clock;
    private final boolean demo;

    ScopeQuestion(Parts parts, MovableClock clock, Environment environment) {
        this.parts = parts;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /**
     * Empty when something is wrong with it; {@code given} then says what.
     *
     * @param everything the period of all there is
     */
    public Optional<Scope> read(ScopeForm form, BindingResult given, Period everything) {
        return readNarrowed(narrowed(form, given, everything), given, everything);
    }

    /**
     * As {@link #read}, for a page with the form of {@code monitor/parts}. In the demo it begins as it was published.
     *
     * @param form the attribute {@code form} of the model
     */
    public Optional<Scope> onPage(ScopeForm form, BindingResult given, Period everything, Model model) {
        model.addAttribute("years", everything.years());
        model.addAttribute("own", parts.own());
        model.addAttribute("everybody", parts.hasEverybody());
        model.addAttribute("teams", parts.teams());
        model.addAttribute("districts", parts.districts());
        model.addAttribute("referrers", parts.referrers());
        model.addAttribute("demo", demo);
        ScopeForm asked = narrowed(demo && parts.hasEverybody() ? form.asPublished() : form, given, everything);
        Optional<Scope> scope = readNarrowed(asked, given, everything);
        if (scope.isPresent()) {
            model.addAttribute("form", asked);
        }
        return scope;
    }

    private Optional<Scope> readNarrowed(ScopeForm form, BindingResult given, Period everything) {
        return InputProblems.show(form.problems(parts, clock.today(), demo), given)
                ? Optional.empty()
                : Optional.of(form.scope(parts, everything));
    }

    /** What was filled in wrongly stays as it is. */
    private ScopeForm narrowed(ScopeForm form, BindingResult given, Period everything) {
        return given.hasErrors() ? form : form.narrowed(parts, everything, clock.today());
    }
}
