package nl.overbrug.fidelity;

import nl.overbrug.rollout.Element;

/** A row of one version of {@code fidelity/steps}, as the rules read it. */
public record AskedStep(int edition, ProtocolStep step, Element element, StepMoment moment, StepWords.How how) {}
