package nl.overbrug.ruledraft;

import java.time.LocalDate;

/**
 * What is asked with a draft. While the draft is open it is kept as it is written, so that any of it may still be missing.
 *
 * @param version counts how often it was kept while it was written; of what is asked: the version that the writer saw
 * @param from the first day on which it should hold
 * @param reason why the rules change
 * @param note what changes for mentors, in plain words
 * @param running whether trajectories that run already follow it too; only where they can
 */
public record Proposal(int version, LocalDate from, String reason, String note, boolean running) {

    /** Of a draft with which nothing was asked before. */
    public Proposal(LocalDate from, String reason, String note, boolean running) {
        this(0, from, reason, note, running);
    }

    Proposal in(int number) {
        return new Proposal(number, from, reason, note, running);
    }
}
