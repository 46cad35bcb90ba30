package nl.overbrug.monitor;

import java.util.Optional;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Reads of whom figures are asked for, the same for every page and program that asks. */
@Component
public class ScopeQuestion {

    private final Parts parts;
    private final MovableClock clock;

    ScopeQuestion(Parts parts, MovableClock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** Empty when something is wrong with it; {@code given} then says what. */
    public Optional<Scope> read(ScopeForm form, BindingResult given) {
        return InputProblems.show(form.problems(parts, clock.today()), given)
                ? Optional.empty()
                : Optional.of(form.scope(parts));
    }

    /**
     * As {@link #read}, for a page with the form of {@code monitor/parts}. Opened without a period, it asks for everything.
     *
     * @param form the attribute {@code form} of the model
     */
    public Optional<Scope> onPage(ScopeForm form, BindingResult given, Period everything, Model model) {
        model.addAttribute("teams", parts.teams());
        model.addAttribute("districts", parts.districts());
        model.addAttribute("referrers", parts.referrers());
        ScopeForm asked = asked(form, given, everything);
        Optional<Scope> scope = read(asked, given);
        if (scope.isPresent()) {
            model.addAttribute("form", asked);
        }
        return scope;
    }

    /** As {@link #onPage}, for a file with what that page shows. */
    public Optional<Scope> forFile(ScopeForm form, BindingResult given, Period everything) {
        return read(asked(form, given, everything), given);
    }

    private static ScopeForm asked(ScopeForm form, BindingResult given, Period everything) {
        boolean unasked = form.van() == null && form.tot() == null && !given.hasErrors();
        return unasked ? form.with(everything) : form;
    }
}
