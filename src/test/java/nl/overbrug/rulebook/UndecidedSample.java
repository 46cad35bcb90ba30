package nl.overbrug.rulebook;

import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.TargetGroupFacts;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.YesNoUnknown;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page on which the rules are asked what no row of theirs knows. */
@Controller
@Profile("demo")
class UndecidedSample {

    private final Rulebook rulebook;
    private final MovableClock clock;

    UndecidedSample(Rulebook rulebook, MovableClock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping("/proef/geen-uitkomst")
    String ask() {
        TargetGroupFacts facts = new TargetGroupFacts(
                YesNoUnknown.YES, YesNoUnknown.NO, DirectedBy.ACCESS_TEAM, YesNoUnknown.NO, 913_772_604, null, null);
        rulebook.tryOut(TargetGroupFacts.TABLE, clock.today(), facts);
        throw new AssertionError("the rules know this");
    }
}
