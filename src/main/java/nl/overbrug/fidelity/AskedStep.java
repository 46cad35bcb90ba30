package nl.overbrug.fidelity;

/** A row of one version of {@code fidelity/steps}, as the rules read it. */
public record AskedStep(int edition, ProtocolStep step, StepMoment moment, StepWords.How how) {}
