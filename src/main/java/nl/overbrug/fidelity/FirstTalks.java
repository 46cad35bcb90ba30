package nl.overbrug.fidelity;

/** Within how many conversations the norm wants the first Bridge ({@code trajectory/norms}). */
public record FirstTalks(int conversations) {}
