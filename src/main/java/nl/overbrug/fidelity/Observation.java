package nl.overbrug.fidelity;

import java.util.UUID;
import nl.overbrug.rulebook.RuleSet;

/**
 * What the rules {@code fidelity/observations} conclude about one step in one conversation; none when it was not called for and not done.
 * Facts: the {@link Talk}s of a trajectory with what is {@link Noted} of each and for what it was {@link NotYet} time, the {@link AskedStep}s.
 *
 * @param applicable whether it was called for
 * @param because what shows that it was done; null when it was not
 */
public record Observation(
        UUID talk, ProtocolStep step, boolean applicable, boolean done, StepWords.How how, TalkFact because) {

    static final RuleSet<Observation> RULES = new RuleSet<>("fidelity/observations", Observation.class);
}
