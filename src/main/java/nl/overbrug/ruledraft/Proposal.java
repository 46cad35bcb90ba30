package nl.overbrug.ruledraft;

import java.time.LocalDate;

/**
 * What is asked with a draft that is submitted.
 *
 * @param from the first day on which it should hold
 * @param reason why the rules change
 * @param note what changes for mentors, in plain words
 * @param running whether trajectories that run already follow it too; only where they can
 */
public record Proposal(LocalDate from, String reason, String note, boolean running) {}
