package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Edition;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The steps as the rule set words them; each conversation goes by the version of its day. */
@Component
class Protocol {

    private final Rulebook rulebook;
    private final MovableClock clock;

    Protocol(Rulebook rulebook, MovableClock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param version the number of the version of {@code fidelity/steps} */
    record OfDay(int version, Map<ProtocolStep, StepWords> steps) {

        List<AskedStep> asked() {
            return steps.entrySet().stream()
                    .map(entry -> new AskedStep(
                            version,
                            entry.getKey(),
                            entry.getValue().element(),
                            entry.getValue().applies(),
                            entry.getValue().how()))
                    .toList();
        }
    }

    OfDay on(LocalDate day) {
        Edition<StepFacts, StepWords> edition = rulebook.edition(StepFacts.TABLE, day);
        Map<ProtocolStep, StepWords> steps = new EnumMap<>(ProtocolStep.class);
        for (ProtocolStep step : ProtocolStep.values()) {
            steps.put(step, edition.of(new StepFacts(step)).orElseThrow());
        }
        return new OfDay(edition.number(), steps);
    }

    OfDay today() {
        return on(clock.today());
    }
}
